"""What the addresses of figures and children may say, and what is typed on their pages."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import Http404, HttpRequest

from headway.measures.groups import GROUPS, Lens
from headway.vocabulary.years import AcademicYear


@dataclass(frozen=True, kw_only=True, slots=True)
class Chosen:
    """What the switches of a measure page stand at. ``year`` null means the latest there is."""

    lens: Lens
    group: str
    year: AcademicYear | None


class SwitchForm(forms.Form):
    """The switches of a measure page, as its address has them."""

    lens = forms.ChoiceField(choices=[(lens.value, lens.means) for lens in Lens], required=False)
    by = forms.ChoiceField(choices=[(group, group) for group in GROUPS], required=False)
    year = forms.IntegerField(min_value=1990, max_value=2100, required=False)

    def chosen(self, lens: Lens) -> Chosen:
        """What was chosen; the lens given where none was.

        Raises:
            Http404: The address says something that no switch can stand at.
        """
        if not self.is_valid():
            raise Http404
        said: dict[str, Any] = self.cleaned_data
        return Chosen(
            lens=Lens(said["lens"]) if said["lens"] else lens,
            group=said["by"] or "all",
            year=AcademicYear(said["year"] - 1) if said["year"] else None,
        )


class ListForm(forms.Form):
    """Which children: of one school, and which page of them."""

    school = forms.IntegerField(min_value=1, max_value=999_999, required=False)
    page = forms.IntegerField(min_value=1, max_value=100_000, required=False)

    def chosen(self) -> tuple[int | None, int]:
        """The school's URN or null, and the page from 1.

        Raises:
            Http404: The address says something else.
        """
        if not self.is_valid():
            raise Http404
        return self.cleaned_data["school"], self.cleaned_data["page"] or 1


class PurposeForm(forms.Form):
    """For what purpose children must be seen by name."""

    purpose = forms.CharField(
        label="Why do you need to see children by name?",
        min_length=10,
        max_length=200,
        error_messages={
            "required": "Say why you need to see children by name.",
            "min_length": "Say a little more: at least ten letters.",
        },
    )


_PURPOSE = "purpose"


def keep_purpose(request: HttpRequest, purpose: str | None) -> None:
    """Hold the purpose until the person signs out; null forgets it."""
    if purpose is None:
        request.session.pop(_PURPOSE, None)
    else:
        request.session[_PURPOSE] = purpose


def stated_purpose(request: HttpRequest) -> str | None:
    """The purpose stated since signing in; null where none was."""
    found: str | None = request.session.get(_PURPOSE)
    return found
