"""Invented people's names and backgrounds: common words put together by chance."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heritage:
    """A background: its share of families, codes of ethnicity and language, and surnames."""

    share: float
    ethnicities: tuple[str, ...]
    languages: tuple[str, ...]
    surnames: tuple[str, ...]


_ENGLISH = (
    "Abbot", "Ashdown", "Barrow", "Beck", "Brightwell", "Carter", "Chandler", "Coombes", "Cooper",
    "Croft", "Dyer", "Fenwick", "Fletcher", "Ford", "Frost", "Gale", "Garside", "Hale", "Harding",
    "Hartley", "Hollis", "Jarvis", "Kemp", "Lacey", "Lister", "Marlow", "Mercer", "Moss", "Norris",
    "O'Dell", "Parrish", "Pike", "Pritchard", "Quinn", "Reeve", "Sayer", "Shepherd", "Skelton",
    "Tanner", "Thorne", "Tyler", "Underhill", "Vane", "Wainwright", "Webster", "Whitlock",
    "Winter", "Woodhouse", "Yardley", "Young-Hart",
)  # fmt: skip
_SOUTH_ASIAN = (
    "Ahmed", "Akhtar", "Ali", "Begum", "Chowdhury", "Desai", "Hussain", "Iqbal", "Kaur", "Khan",
    "Mahmood", "Malik", "Miah", "Patel", "Rahman", "Shah", "Sharma", "Singh", "Uddin",
)  # fmt: skip
_AFRICAN = (
    "Abdi", "Adebayo", "Asante", "Boateng", "Danso", "Eze", "Hassan", "Mensah", "Musa", "Nwosu",
    "Okafor", "Okoro", "Osei", "Yusuf",
)  # fmt: skip
_EUROPEAN = (
    "Balan", "Dumitru", "Horvat", "Ionescu", "Kowal", "Lis", "Mazur", "Novak", "Petrov", "Popa",
    "Santos", "Silva", "Sikora", "Wójcik", "Zielińska",
)  # fmt: skip
_OTHER = ("Chen", "Demir", "Haddad", "Karimi", "Le", "Lin", "Nguyen", "Rostami", "Saleh", "Wong")

HERITAGES = (
    Heritage(0.600, ("WBRI",), ("ENG",), _ENGLISH),
    Heritage(0.080, ("WOTH", "WEEU", "WEUR"), ("POL", "RMN", "LIT", "POR"), _EUROPEAN),
    Heritage(0.005, ("WIRI",), ("ENG",), _ENGLISH),
    Heritage(0.003, ("WIRT", "WROM"), ("ENG", "RMN"), _ENGLISH),
    Heritage(0.060, ("APKN", "AMPK"), ("URD", "PNJ", "ENG"), _SOUTH_ASIAN),
    Heritage(0.030, ("ABAN",), ("BNG", "BNGS", "ENG"), _SOUTH_ASIAN),
    Heritage(0.035, ("AIND",), ("GUJ", "PNJ", "ENG"), _SOUTH_ASIAN),
    Heritage(0.020, ("AOTH", "ANEP"), ("NEP", "TAM", "ENG"), _SOUTH_ASIAN),
    Heritage(0.055, ("BAFR", "BNGN", "BSOM", "BGHA"), ("SOM", "YOR", "ENG"), _AFRICAN),
    Heritage(0.020, ("BCRB",), ("ENG",), _ENGLISH),
    Heritage(0.025, ("MWBC", "MWBA"), ("ENG",), _ENGLISH),
    Heritage(0.030, ("MWAS", "MOTH"), ("ENG",), _ENGLISH),
    Heritage(0.007, ("CHNE",), ("CHI", "ENG"), _OTHER),
    Heritage(0.020, ("OOTH", "OARA", "OKRD"), ("ARA", "KUR", "TUR"), _OTHER),
    Heritage(0.010, ("NOBT", "REFU"), ("ENG", "NOT"), _ENGLISH),
)

FORENAMES = {
    "F": (
        "Ada", "Aisha", "Alice", "Amara", "Amelia", "Anya", "Beatrix", "Bella", "Chloe", "Daisy",
        "Edie", "Elif", "Ella", "Esme", "Eve", "Faith", "Fatima", "Freya", "Grace", "Hana",
        "Harriet", "Imogen", "Iris", "Ivy", "Jasmine", "Layla", "Lena", "Lottie", "Lucy", "Mabel",
        "Maria", "Maya", "Mila", "Nadia", "Nora", "Olive", "Orla", "Poppy", "Rosa", "Ruby",
        "Safiya", "Seren", "Sofia", "Tess", "Thea", "Violet", "Willow", "Yasmin", "Zara", "Zoë",
    ),
    "M": (
        "Aaron", "Adam", "Alfie", "Amir", "Archie", "Arlo", "Ben", "Blake", "Caleb", "Callum",
        "Daniel", "David", "Dylan", "Elijah", "Ethan", "Felix", "Finn", "Freddie", "George",
        "Hamza", "Harvey", "Hugo", "Ibrahim", "Isaac", "Jack", "Jacob", "Jakub", "James", "Joel",
        "Jude", "Kai", "Leo", "Liam", "Luca", "Mason", "Max", "Mohammed", "Noah", "Omar", "Oscar",
        "Ralph", "Reuben", "Rowan", "Samir", "Samuel", "Theo", "Toby", "Victor", "Yusuf", "Zac",
    ),
}  # fmt: skip
