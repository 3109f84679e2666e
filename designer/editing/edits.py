"""Every edit, in one place: what the canvas, the panels and the command line ask for."""

from designer.editing.edit import Edit, EditRefused, perform, together
from designer.editing.edits_elements import add_element, delete, rename, reorder, set_attribute, set_document, suppress, unsuppress
from designer.editing.edits_flows import connect, disconnect, reconnect, reverse, set_flow
from designer.editing.edits_steps import (
    Place,
    add_connected,
    add_step,
    fresh_note,
    fresh_step,
    insert_on_flow,
    move_steps,
    nudge,
    set_visibility,
    use_automatic_layout,
)
from designer.editing.first_name import name_new, named_ref, type_new_name
from designer.editing.fragments import copy_fragment, duplicate, paste, pasted_ids
from designer.editing.scenarios import (
    add_scenario,
    apply_scenario,
    duplicate_scenario,
    fresh_scenario,
    scenario_edit,
    set_scenario,
    with_change,
    without_change,
)
from designer.editing.what_if import what_if, what_ifs

__all__ = [
    "Edit",
    "EditRefused",
    "Place",
    "add_connected",
    "add_element",
    "add_scenario",
    "add_step",
    "apply_scenario",
    "connect",
    "copy_fragment",
    "delete",
    "disconnect",
    "duplicate",
    "duplicate_scenario",
    "fresh_note",
    "fresh_scenario",
    "fresh_step",
    "insert_on_flow",
    "move_steps",
    "name_new",
    "named_ref",
    "nudge",
    "paste",
    "pasted_ids",
    "perform",
    "reconnect",
    "rename",
    "reorder",
    "reverse",
    "scenario_edit",
    "set_attribute",
    "set_document",
    "set_flow",
    "set_scenario",
    "set_visibility",
    "suppress",
    "together",
    "type_new_name",
    "unsuppress",
    "use_automatic_layout",
    "what_if",
    "what_ifs",
    "with_change",
    "without_change",
]
