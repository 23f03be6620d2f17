"""From a file as it came to text that a return can read: archives, workbooks, encodings.

Returns know of none of this. Whatever came, they are given UTF-8 text that is XML or CSV.
"""
