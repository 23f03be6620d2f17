"""What the address of a journal page may say."""

from django import forms


class PageForm(forms.Form):
    """From which entry backwards."""

    from_entry = forms.IntegerField(min_value=1, max_value=2**63 - 1, required=False)

    def before(self) -> int | None:
        """The number to go back from; null where none, or nothing that is one, was given."""
        return self.cleaned_data["from_entry"] if self.is_valid() else None
