#include "usherd/demo/sites/forms.h"

namespace usherd::demo {

using web::Attribute;
using web::Attributes;
using web::Markup;

namespace {

constexpr const char *refusalId = "refused";

}

Markup forms::refusal(const QString &text)
{
    if (text.isEmpty())
        return {};
    return Markup::element("p", {{"class", "refused"}, {"role", "alert"}, {"id", refusalId}}, {text});
}

Markup forms::field(const char *name, const QString &label, Attributes input, bool refused)
{
    const QString id = QLatin1String(name);
    input += Attributes{{"class", "field"}, {"id", id}, {"name", id}, {"required", ""}};
    if (refused)
        input.append(Attribute("aria-describedby", refusalId));
    Markup both = Markup::element("label", {{"for", id}}, {label});
    both += Markup::single("input", input);
    return both;
}

} // namespace usherd::demo
