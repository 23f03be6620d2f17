"""Examples of the checks on the header, reviews, health and care leavers."""

from tests.unit.collections.check_examples import Example

# One line or two for each, which a formatter would make ten of.
# fmt: off
EXAMPLES = {
    "301": Example(passes={"born_on": "31/03/2023"}, fails={"born_on": "01/04/2023"},
        not_checked={"born_on": "31/03/2023"}, undated=True),
    "351": Example(passes={"born_on": "01/04/1997"}, fails={"born_on": "31/03/1997"}),
    "611": Example(passes={"is_mother": "1", "mothers_child_born_on": "01/05/2022"},
        fails={"is_mother": "1", "mothers_child_born_on": None}),
    "612": Example(passes={"sex": "2", "mothers_child_born_on": "01/05/2022", "is_mother": "1"},
        fails={"sex": "2", "mothers_child_born_on": "01/05/2022", "is_mother": None}),
    "620": Example(passes={"is_mother": "1", "born_on": "01/04/2011"}, fails={"is_mother": "1",
        "born_on": "02/04/2011"}),
    "621": Example(passes={"born_on": "01/05/2006", "mothers_child_born_on": "01/05/2022"},
        fails={"born_on": "01/05/2022", "mothers_child_born_on": "01/05/2022"}),
    "209": Example(passes={"upn": "UN1", "born_on": "01/09/2017"}, fails={"upn": "UN1",
        "born_on": "31/08/2017"}),
    "232": Example(passes={"sex": "F"}, fails={"sex": "U"}),
    "444": Example(passes={"upn": "B801200005001"}, fails={"upn": "P207000016049"},
        before={"upn": "P207000016049"}),
    "104": Example(passes={"ceased_on": "01/04/2022"}, fails={"ceased_on": "31/02/2022"}),
    "304": Example(passes={"born_on": "01/05/2004", "ceased_on": "01/05/2022"},
        fails={"born_on": "01/05/2004", "ceased_on": "02/05/2022"}),
    "INT21": Example(passes={"sex": "1"}, fails={"sex": "2"}, told={"header.sex": "1"}),
    "INT09": Example(passes={"child": "1"}, fails={"child": "2"}, not_checked={"child": "1"},
        known={"header": ["1"]}),
    "INT18": Example(passes={"born_on": "01/05/2010"}, fails={"born_on": "02/05/2010"},
        told={"header.born_on": "01/05/2010"}),
    "INT36": Example(passes={"child": "2"}, fails={"child": "1"}, before={"child": "1"}),
    "INT05": Example(passes={"child": "1"}, fails={"child": "2"}, not_checked={"child": "1"},
        known={"header": ["1"]}),
    "INT14": Example(passes={"born_on": "01/05/2010"}, fails={"born_on": "02/05/2010"},
        told={"header.born_on": "01/05/2010"}),
    "INT33": Example(passes={"child": "2"}, fails={"child": "1"}, before={"child": "1"}),
    "INT06": Example(passes={"child": "1"}, fails={"child": "2"}, not_checked={"child": "1"},
        known={"header": ["1"]}),
    "INT15": Example(passes={"born_on": "01/05/2010"}, fails={"born_on": "02/05/2010"},
        told={"header.born_on": "01/05/2010"}),
    "INT34": Example(passes={"child": "2"}, fails={"child": "1"}, before={"child": "1"}),
    "INT08": Example(passes={"child": "1"}, fails={"child": "2"}, not_checked={"child": "1"},
        known={"header": ["1"]}),
    "INT17": Example(passes={"born_on": "01/05/2010"}, fails={"born_on": "02/05/2010"},
        told={"header.born_on": "01/05/2010"}),
    "180": Example(passes={"sdq_score": "40"}, fails={"sdq_score": "41"}),
    "181": Example(passes={"teeth_check": "1"}, fails={"teeth_check": "2"}),
    "182": Example(passes={"convicted": "0", "immunisations": "1", "teeth_check": "1",
        "health_assessment": "1", "substance_misuse": "0"}, fails={"convicted": "0",
        "immunisations": None, "teeth_check": "1", "health_assessment": "1", "substance_misuse":
        "0"}),
    "157": Example(passes={"no_sdq_reason": "SDQ1", "born_on": "02/04/2018"},
        fails={"no_sdq_reason": "SDQ1", "born_on": "01/04/2018"}),
    "158": Example(passes={"intervention_received": "1", "intervention_offered": None},
        fails={"intervention_received": "1", "intervention_offered": "1"}),
    "159": Example(passes={"substance_misuse": "1", "intervention_received": "0",
        "intervention_offered": "1"}, fails={"substance_misuse": "1", "intervention_received":
        "0", "intervention_offered": None}),
    "185": Example(passes={"sdq_score": None}, fails={"sdq_score": "10"},
        told={"episode.for_12_months": "0"}),
    "186": Example(passes={"born_on": "01/05/2010", "sdq_score": "10"}, fails={"born_on":
        "01/05/2010", "sdq_score": None, "no_sdq_reason": None}, told={"episode.for_12_months":
        "1"}),
    "188": Example(passes={"born_on": "01/04/2019", "sdq_score": None, "no_sdq_reason": None},
        fails={"born_on": "01/04/2019", "sdq_score": "10", "no_sdq_reason": None}),
    "189": Example(passes={"born_on": "31/03/2005", "sdq_score": None, "no_sdq_reason": None},
        fails={"born_on": "31/03/2005", "sdq_score": "10", "no_sdq_reason": None}),
    "190": Example(passes={"convicted": None, "health_check": None, "immunisations": None,
        "teeth_check": None, "health_assessment": None, "substance_misuse": None,
        "intervention_received": None, "intervention_offered": None}, fails={"convicted": None,
        "health_check": None, "immunisations": None, "teeth_check": "1", "health_assessment":
        None, "substance_misuse": None, "intervention_received": None, "intervention_offered":
        None}, told={"episode.for_12_months": "0"}),
    "191": Example(passes={"immunisations": "1", "teeth_check": "1", "health_assessment": "1",
        "substance_misuse": "0"}, fails={"immunisations": "1", "teeth_check": None,
        "health_assessment": "1", "substance_misuse": "0"}, told={"episode.for_12_months":
        "1"}),
    "192": Example(passes={"substance_misuse": "1", "intervention_received": "0"},
        fails={"substance_misuse": "1", "intervention_received": None}),
    "193": Example(passes={"substance_misuse": "0", "intervention_received": None,
        "intervention_offered": None}, fails={"substance_misuse": "0", "intervention_received":
        "0", "intervention_offered": None}),
    "196": Example(passes={"no_sdq_reason": "SDQ2"}, fails={"no_sdq_reason": "SDQ9"}),
    "197a": Example(passes={"sdq_score": "10", "no_sdq_reason": None}, fails={"sdq_score": "10",
        "no_sdq_reason": "SDQ2"}),
    "198": Example(passes={"no_sdq_reason": None}, fails={"no_sdq_reason": "SDQ2"},
        told={"episode.for_12_months": "0"}),
    "542": Example(passes={"born_on": "01/04/2013", "convicted": None}, fails={"born_on":
        "01/04/2013", "convicted": "0"}),
    "543": Example(passes={"born_on": "01/05/2010", "convicted": "0"}, fails={"born_on":
        "01/05/2010", "convicted": None}, told={"episode.for_12_months": "1"}),
    "544": Example(passes={"convicted": "1", "immunisations": "1", "teeth_check": "1",
        "health_assessment": "1", "substance_misuse": "0"}, fails={"convicted": "1",
        "immunisations": "1", "teeth_check": None, "health_assessment": "1", "substance_misuse":
        "0"}),
    "545": Example(passes={"born_on": "01/04/2018", "health_check": "1"}, fails={"born_on":
        "01/04/2018", "health_check": None}, told={"episode.for_12_months": "1"}),
    "546": Example(passes={"born_on": "31/03/2018", "health_check": None}, fails={"born_on":
        "31/03/2018", "health_check": "1"}, told={"episode.for_12_months": "1"}),
    "547": Example(passes={"health_check": "1", "immunisations": "1", "teeth_check": "1",
        "health_assessment": "1", "substance_misuse": "0"}, fails={"health_check": "1",
        "immunisations": "1", "teeth_check": None, "health_assessment": "1", "substance_misuse":
        "0"}),
    "131": Example(passes={"in_touch": "YES"}, fails={"in_touch": "MAYBE"}),
    "132": Example(passes={"activity": "F2"}, fails={"activity": "F9"}),
    "133": Example(passes={"accommodation": "U1"}, fails={"accommodation": "Q1"}),
    "153": Example(passes={"in_touch": "YES", "activity": "F2", "accommodation": "U1"},
        fails={"in_touch": "YES", "activity": None, "accommodation": "U1"}),
    "344": Example(passes={"in_touch": "RHOM", "activity": "0", "accommodation": "0"},
        fails={"in_touch": "RHOM", "activity": "F2", "accommodation": "0"}),
    "345": Example(passes={"in_touch": "YES", "activity": "F2", "accommodation": "U1"},
        fails={"in_touch": "YES", "activity": "0", "accommodation": "U1"}),
    "391": Example(passes={"born_on": "31/03/2006"}, fails={"born_on": "01/04/2006"}),
    "347": Example(passes={"accommodation": "T1", "born_on": "01/04/2004"},
        fails={"accommodation": "T1", "born_on": "02/04/2004"}),
    "3001": Example(passes={"accommodation": "Z1", "born_on": "31/03/2005"},
        fails={"accommodation": "Z1", "born_on": "01/01/2006"}),
    "166": Example(passes={"reviewed_on": "01/05/2022"}, fails={"reviewed_on": "31/02/2022"}),
    "167": Example(passes={"participation": "PN1"}, fails={"participation": "PN9"}),
    "440": Example(passes={"participation": "PN0", "born_on": "01/05/2018", "reviewed_on":
        "01/05/2022"}, fails={"participation": "PN0", "born_on": "01/05/2018", "reviewed_on":
        "02/05/2022"}),
    "441": Example(passes={"participation": "PN1", "born_on": "01/05/2018", "reviewed_on":
        "01/05/2022"}, fails={"participation": "PN1", "born_on": "01/05/2018", "reviewed_on":
        "30/04/2022"}),
}
# fmt: on
