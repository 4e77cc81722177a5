"""What all forms share: how they are drawn, and messages that name the field."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.renderers import TemplatesSetting
from django.urls import reverse

CHOOSING = (forms.ChoiceField, forms.ModelChoiceField, forms.FileField)


class FormRenderer(TemplatesSetting):
    """Draws every field with label, hint and message above its input."""

    form_template_name = "shared/form.html"
    field_template_name = "shared/field.html"


class Form(forms.Form):
    """A form whose missing answers are named: "Chưa nhập tên đăng nhập." instead of "this field is required"."""

    required_css_class = ""
    use_required_attribute = False  # the browser's own bubbles speak another language and hide the summary

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            # Of several fields one is needed: none of them is "không bắt buộc".
            field.is_one_of_several = getattr(field, "is_one_of_several", False)  # type: ignore[attr-defined]
            verb = "chọn" if isinstance(field, CHOOSING) else "nhập"
            label = str(field.label or "")
            named = label[:1].lower() + label[1:]
            if isinstance(field, forms.ChoiceField):
                field.error_messages["invalid_choice"] = f"“%(value)s” không có trong danh sách của mục {named}."
            field.error_messages["required"] = f"Chưa {verb} {named.removeprefix('nhập ')}."


class Choices(forms.RadioSelect):
    """Radio buttons, each with a line that explains it: `descriptions` by value."""

    template_name = "shared/choices.html"

    def __init__(self, descriptions: dict[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.descriptions = descriptions or {}

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        return option | {"description": self.descriptions.get(str(value), "")}


class Suggested(forms.TextInput):
    """A text input that offers names as one types; `beside` names a field of the form that is sent along."""

    template_name = "shared/suggested.html"

    def __init__(self, url_name: str, beside: str = "") -> None:
        super().__init__(attrs={"autocomplete": "off", "role": "combobox", "aria-expanded": "false"})
        self.url_name, self.beside = url_name, beside

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        identity = context["widget"]["attrs"].get("id", name)
        context["widget"]["attrs"] |= {"aria-controls": f"{identity}_list", "aria-autocomplete": "list"}
        return context | {"address": reverse(self.url_name), "beside": self.beside, "list_id": f"{identity}_list"}


class FilePick(forms.FileInput):
    """A button that picks a file and says its name: the browser's own speaks the browser's language."""

    template_name = "shared/file_pick.html"


class DayField(forms.DateField):
    """A day typed as people write it: 3/6/2026, 03-6-2026, 3.6.26."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", "Ví dụ: 03/6/2026")
        super().__init__(**kwargs)
        self.widget.attrs |= {"inputmode": "numeric", "autocomplete": "off"}
        self.error_messages["invalid"] = "Ngày chưa đúng. Nhập theo dạng ngày/tháng/năm, ví dụ 03/6/2026."


__all__ = ["Choices", "DayField", "FilePick", "Form", "FormRenderer", "Suggested"]
