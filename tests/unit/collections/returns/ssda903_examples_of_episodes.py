"""Examples of the checks on the episodes of the looked-after children return."""

from tests.unit.collections.check_examples import Example

# One line or two for each, which a formatter would make ten of.
# fmt: off
EXAMPLES = {
    "142": Example(passes={"started_on": "01/05/2022", "ended_on": "01/06/2022",
        "reason_ceased": "X1"}, fails={"started_on": "01/05/2022", "ended_on": None,
        "reason_ceased": None}, around=[{"started_on": "01/06/2022"}]),
    "355": Example(passes={"started_on": "01/05/2022", "ended_on": "02/05/2022"},
        fails={"started_on": "01/05/2022", "ended_on": "01/05/2022"}),
    "217": Example(passes={"placement": "A3", "started_on": "01/05/2022",
        "reason_for_new_episode": "T"}, fails={"placement": "A3", "started_on": "01/05/2022",
        "reason_for_new_episode": "P"}),
    "222": Example(passes={"placement": "P1", "urn": None}, fails={"placement": "P1", "urn":
        "SC012345"}),
    "213": Example(passes={"placement": "T1", "placement_provider": None}, fails={"placement":
        "T1", "placement_provider": "PR1"}),
    "226": Example(passes={"placement": "T1", "started_on": "01/06/2022",
        "reason_placement_change": None}, fails={"placement": "T1", "started_on": "02/07/2022",
        "reason_placement_change": "CARPL"}, around=[{"started_on": "01/05/2022",
        "reason_placement_change": None}]),
    "302": Example(passes={"started_on": "01/05/2010"}, fails={"started_on": "30/04/2010"},
        told={"header.born_on": "01/05/2010"}),
    "352": Example(passes={"reason_for_new_episode": "S", "started_on": "30/04/2028"},
        fails={"reason_for_new_episode": "S", "started_on": "01/05/2028"},
        told={"header.born_on": "01/05/2010"}),
    "358": Example(passes={"legal_status": "J1", "started_on": "02/05/2020"},
        fails={"legal_status": "J1", "started_on": "01/05/2020"}, told={"header.born_on":
        "01/05/2010"}),
    "361": Example(passes={"legal_status": "L1", "started_on": "01/05/2022", "ended_on":
        "04/05/2022"}, fails={"legal_status": "L1", "started_on": "01/03/2022", "ended_on":
        None}),
    "362": Example(passes={"legal_status": "L2", "started_on": "01/05/2022", "ended_on":
        "22/05/2022"}, fails={"legal_status": "L2", "started_on": "01/03/2022", "ended_on":
        None}),
    "363": Example(passes={"legal_status": "L3", "started_on": "01/05/2022", "ended_on":
        "08/05/2022"}, fails={"legal_status": "L3", "started_on": "01/03/2022", "ended_on":
        None}),
    "365": Example(passes={"legal_status": "V3", "started_on": "01/05/2022", "ended_on":
        "18/05/2022"}, fails={"legal_status": "V3", "started_on": "01/03/2022", "ended_on":
        None}),
    "375": Example(passes={"placement": "T1", "started_on": "01/05/2022", "ended_on":
        "12/06/2022"}, fails={"placement": "T1", "started_on": "01/03/2022", "ended_on": None}),
    "376": Example(passes={"placement": "T3", "started_on": "01/05/2022", "ended_on":
        "22/05/2022"}, fails={"placement": "T3", "started_on": "01/03/2022", "ended_on": None}),
    "379": Example(passes={"placement": "T4", "started_on": "01/05/2022", "ended_on":
        "08/05/2022"}, fails={"placement": "T4", "started_on": "01/03/2022", "ended_on": None}),
    "370": Example(passes={"placement": "P2", "started_on": "01/05/2025"}, fails={"placement":
        "P2", "started_on": "30/04/2025"}, told={"header.born_on": "01/05/2010"}),
    "371": Example(passes={"placement": "H5", "started_on": "01/05/2024"}, fails={"placement":
        "H5", "started_on": "30/04/2024"}, told={"header.born_on": "01/05/2010"}),
    "372": Example(passes={"placement": "R5", "started_on": "01/05/2020"}, fails={"placement":
        "R5", "started_on": "30/04/2020"}, told={"header.born_on": "01/05/2010"}),
    "373": Example(passes={"placement": "S1", "started_on": "01/05/2014"}, fails={"placement":
        "S1", "started_on": "30/04/2014"}, told={"header.born_on": "01/05/2010"}),
    "374": Example(passes={"placement": "P3", "started_on": "01/05/2024"}, fails={"placement":
        "P3", "started_on": "30/04/2024"}, told={"header.born_on": "01/05/2010"}),
    "378": Example(passes={"placement": "P1", "legal_status": "C2"}, fails={"placement": "P1",
        "legal_status": "V2"}),
    "380": Example(passes={"placement": "T1", "reason_for_new_episode": "P"},
        fails={"placement": "T1", "reason_for_new_episode": "S"}),
    "381": Example(passes={"placement": "T1", "reason_ceased": "X1"}, fails={"placement": "T1",
        "reason_ceased": "E8"}),
    "382": Example(passes={"legal_status": "V3", "placement": "U3"}, fails={"legal_status":
        "V3", "placement": "T1"}),
    "384": Example(passes={"legal_status": "V3", "placement": "U3"}, fails={"legal_status":
        "V3", "placement": "U1"}),
    "386": Example(passes={"reason_ceased": "E11", "ended_on": "30/04/2028"},
        fails={"reason_ceased": "E11", "ended_on": "01/05/2028"}, told={"header.born_on":
        "01/05/2010"}),
    "387": Example(passes={"reason_ceased": "E5", "ended_on": "01/05/2024"},
        fails={"reason_ceased": "E5", "ended_on": "30/04/2024"}, told={"header.born_on":
        "01/05/2010"}),
    "389": Example(passes={"reason_ceased": "E7", "ended_on": "01/05/2026"},
        fails={"reason_ceased": "E7", "ended_on": "30/04/2026"}, told={"header.born_on":
        "01/05/2010"}),
    "407": Example(passes={"reason_ceased": "E45", "ended_on": "01/05/2028"},
        fails={"reason_ceased": "E45", "ended_on": "02/05/2028"}, told={"header.born_on":
        "01/05/2010"}),
    "460": Example(passes={"reason_ceased": "E17", "ended_on": "01/05/2028"},
        fails={"reason_ceased": "E17", "ended_on": "30/04/2028"}, told={"header.born_on":
        "01/05/2010"}),
    "388": Example(passes={"reason_ceased": "X1", "started_on": "01/05/2022", "ended_on":
        "01/06/2022"}, fails={"reason_ceased": "X1", "started_on": "01/05/2022", "ended_on":
        "02/06/2022"}, around=[{"started_on": "01/06/2022"}]),
    "431": Example(passes={"reason_for_new_episode": "S", "started_on": "02/06/2022"},
        fails={"reason_for_new_episode": "S", "started_on": "01/06/2022"},
        around=[{"started_on": "01/05/2022", "ended_on": "01/06/2022"}]),
    "432": Example(passes={"reason_for_new_episode": "S", "started_on": "02/06/2022"},
        fails={"reason_for_new_episode": "P", "started_on": "02/06/2022"},
        around=[{"started_on": "01/05/2022", "ended_on": "01/06/2022", "reason_ceased":
        "E4A"}]),
    "433": Example(passes={"reason_for_new_episode": "P", "started_on": "01/06/2022"},
        fails={"reason_for_new_episode": "P", "started_on": "02/06/2022"},
        around=[{"started_on": "01/05/2022", "ended_on": "01/06/2022"}]),
    "437": Example(passes={"reason_ceased": "E2", "started_on": "02/06/2022"},
        fails={"reason_ceased": "E2", "started_on": "01/05/2022"}, around=[{"started_on":
        "01/06/2022"}]),
    "501": Example(passes={"started_on": "01/06/2022"}, fails={"started_on": "31/05/2022"},
        around=[{"started_on": "01/05/2022", "ended_on": "01/06/2022"}]),
    "408": Example(passes={"placement": "A5", "legal_status": "E1"}, fails={"placement": "A5",
        "legal_status": "C2"}),
    "445": Example(passes={"legal_status": "D1", "started_on": "31/12/2005"},
        fails={"legal_status": "D1", "started_on": "01/01/2006"}),
    "446": Example(passes={"legal_status": "E1", "started_on": "01/12/2005"},
        fails={"legal_status": "E1", "started_on": "30/11/2005"}),
    "516": Example(passes={"reason_ceased": "E45", "placement": "U1"}, fails={"reason_ceased":
        "E45", "placement": "K2"}),
    "526": Example(passes={"placement": "U1", "placement_provider": "PR1"}, fails={"placement":
        "U1", "placement_provider": None}),
    "527": Example(passes={"placement_provider": "PR1", "placement": "S1"},
        fails={"placement_provider": "PR1", "placement": "P1"}),
    "528": Example(passes={"placement_provider": "PR2", "placement": "S1"},
        fails={"placement_provider": "PR2", "placement": "P1"}),
    "529": Example(passes={"placement_provider": "PR3", "placement": "S1"},
        fails={"placement_provider": "PR3", "placement": "P1"}),
    "530": Example(passes={"placement_provider": "PR4", "placement": "S1"},
        fails={"placement_provider": "PR4", "placement": "P1"}),
    "531": Example(passes={"placement_provider": "PR5", "placement": "S1"},
        fails={"placement_provider": "PR5", "placement": "P1"}),
    "550": Example(passes={"placement_provider": "PR0", "placement": "P1"},
        fails={"placement_provider": "PR0", "placement": "U1"}),
    "392d": Example(passes={"placement": "U1", "home_postcode": "HW1 1AA", "placement_postcode":
        "HW1 2AA"}, fails={"placement": "U1", "home_postcode": "HW1 1AA", "placement_postcode":
        "HW1 1AA"}),
}
# fmt: on
