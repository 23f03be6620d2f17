"""Examples of the checks of the SEN2 return."""

from tests.unit.collections.check_examples import Example

# One line or two for each, which a formatter would make ten of.
# fmt: off
EXAMPLES = {
    "HW-SEN2-01": Example(passes={"person": "sen2 1"}, fails={"person": None}),
    "HW-SEN2-02": Example(passes={"upn": "B801200005001"}, fails={"upn": "A801200005001"}),
    "HW-SEN2-03": Example(passes={"upn": "B801200005001"}, fails={"upn": None, "uln": None,
        "no_upn": None}),
    "HW-SEN2-04": Example(passes={"upn": "B801200005001", "no_upn": None}, fails={"upn":
        "B801200005001", "no_upn": "UN1"}),
    "HW-SEN2-05": Example(passes={"born_on": "2025-01-16"}, fails={"born_on": "2025-01-17"}),
    "HW-SEN2-06": Example(passes={"born_on": "1998-09-02"}, fails={"born_on": "1998-09-01"}),
    "HW-SEN2-07": Example(passes={"sex": "F"}, fails={"sex": "QQ"}),
    "HW-SEN2-08": Example(passes={"ethnicity": "WBRI"}, fails={"ethnicity": "WXYZ"}),
    "HW-SEN2-09": Example(passes={"postcode": "HW1 1AA"}, fails={"postcode": "HW1"}),
    "HW-SEN2-10": Example(passes={"person": "sen2 2"}, fails={"person": "sen2 1"},
        before={"person": "sen2 1"}),
    "HW-SEN2-11": Example(passes={"received_on": "2025-01-16"}, fails={"received_on":
        "2025-01-17"}),
    "HW-SEN2-12": Example(passes={"source": "1"}, fails={"source": "6"}),
    "HW-SEN2-13": Example(passes={"in_youth_accommodation": "1"},
        fails={"in_youth_accommodation": "2"}),
    "HW-SEN2-14": Example(passes={"received_on": "2024-05-01", "outcome_on": "2024-05-01"},
        fails={"received_on": "2024-05-02", "outcome_on": "2024-05-01"}),
    "HW-SEN2-15": Example(passes={"outcome_on": "2024-05-01", "outcome": "Y"},
        fails={"outcome_on": "2024-05-01", "outcome": None}),
    "HW-SEN2-16": Example(passes={"mediation": "0", "tribunal": "0"}, fails={"mediation": "0",
        "tribunal": "2"}),
    "HW-SEN2-17": Example(passes={"received_on": "2024-05-01"}, fails={"received_on":
        "2010-04-30"}, within={"person": {"born_on": "2010-05-01"}}),
    "HW-SEN2-18": Example(passes={"outcome_on": "2025-01-16"}, fails={"outcome_on":
        "2025-01-17"}),
    "HW-SEN2-19": Example(passes={"outcome_on": "2024-05-01"}, fails={"outcome_on":
        "2024-04-30"}, within={"request": {"received_on": "2024-05-01"}}),
    "HW-SEN2-20": Example(passes={"outcome_on": "2024-05-01", "outcome": "Y"},
        fails={"outcome_on": "2024-05-01", "outcome": None}),
    "HW-SEN2-21": Example(passes={"week_20_exception": "1"}, fails={"week_20_exception": "2"}),
    "HW-SEN2-22": Example(passes={"mediation": "0"}, fails={"other_tribunal": "2"}),
    "HW-SEN2-23": Example(passes={"started_on": "2025-01-16"}, fails={"started_on":
        "2025-01-17"}),
    "HW-SEN2-24": Example(passes={"started_on": "2024-05-01"}, fails={"started_on":
        "2024-04-30"}, within={"request": {"received_on": "2024-05-01"}}),
    "HW-SEN2-25": Example(passes={"started_on": "2024-05-01", "ceased_on": "2024-05-01"},
        fails={"started_on": "2024-05-02", "ceased_on": "2024-05-01"}),
    "HW-SEN2-26": Example(passes={"ceased_on": "2024-05-01", "cease_reason": "3"},
        fails={"ceased_on": "2024-05-01", "cease_reason": None}),
    "HW-SEN2-27": Example(passes={"cease_reason": "3"}, fails={"cease_reason": "10"}),
    "HW-SEN2-28": Example(passes={"residential": "A"}, fails={"residential": "C"}),
    "HW-SEN2-29": Example(passes={"personal_budget": "1"}, fails={"personal_budget": "2"}),
    "HW-SEN2-30": Example(passes={"urn": "123456"}, fails={"urn": None, "ukprn": None,
        "setting": None}),
    "HW-SEN2-31": Example(passes={"urn": "123456"}, fails={"urn": "12345"}),
    "HW-SEN2-32": Example(passes={"ukprn": "10012345"}, fails={"ukprn": "12345"}),
    "HW-SEN2-33": Example(passes={"setting": "EHE"}, fails={"setting": "HOME"}),
    "HW-SEN2-34": Example(passes={"in_sen_unit": "1", "in_resourced_provision": "0"},
        fails={"in_sen_unit": "1", "in_resourced_provision": "1"}),
    "HW-SEN2-35": Example(passes={"rank": "1"}, fails={"rank": "0"}),
    "HW-SEN2-36": Example(passes={"transferred_from": "998"}, fails={"transferred_from":
        "E09"}),
    "HW-SEN2-37": Example(passes={"review_meeting_on": "2025-01-16"},
        fails={"review_meeting_on": "2025-01-17"}),
    "HW-SEN2-38": Example(passes={"review_meeting_on": "2024-05-01", "reviewed_on":
        "2024-05-01"}, fails={"review_meeting_on": "2024-05-02", "reviewed_on": "2024-05-01"}),
    "HW-SEN2-39": Example(passes={"entered_on": "2025-01-16"}, fails={"entered_on":
        "2025-01-17"}),
    "HW-SEN2-40": Example(passes={"entered_on": "2024-05-01", "left_on": "2024-05-01"},
        fails={"entered_on": "2024-05-02", "left_on": "2024-05-01"}),
    "HW-SEN2-41": Example(passes={"need": "SEMH"}, fails={"need": "NONE"}),
    "HW-SEN2-42": Example(passes={"rank": "1"}, fails={"rank": None}),
    "HW-SEN2-43": Example(passes={"rank": "2"}, fails={"rank": "1"}, around=[{"rank": "1"}]),
}
# fmt: on
