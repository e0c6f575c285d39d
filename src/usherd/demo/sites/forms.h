#pragma once

#include "usherd/demo/sites/visit.h"

// The parts of the demo's forms.
namespace usherd::demo::forms {

// Why the form that was sent is shown again; nothing where the text is empty.
web::Markup refusal(const QString &text);
// One line to fill in, with its label; refused: below such a text.
web::Markup field(const char *name, const QString &label, web::Attributes input, bool refused);

} // namespace usherd::demo::forms
