"""What you click: the one room that knows Django.

Each app goes ``urls`` > ``views`` > ``forms`` > ``actions`` > ``selectors`` > ``models``: a view
asks a form what was typed, an action to change something, a selector what there is.
"""
