#include "usherd/service/context.h"

#include "common/core/problemcodes.h"

namespace usherd {

using usher::Problem;
namespace problem_code = usher::problem_code;

QString Settings::brandIn(const QString &language) const
{
    return language.startsWith(QLatin1String("zh")) && !brandNameZh.isEmpty() ? brandNameZh : brandName;
}

bool Context::over(Millis expiresAt, int seconds) const
{
    return expiresAt <= now() || expiresAt > now() + seconds * Millis(1000) + clockTolerance;
}

const usher::Site *Context::site(const QString &id) const
{
    for (const usher::Site &site : settings.sites) {
        if (site.id == id)
            return &site;
    }
    return nullptr;
}

Problem refusal(const QString &code, const QStringList &pointers)
{
    Problem problem = Problem::make(code);
    for (const QString &pointer : pointers)
        problem.fields.append({pointer, code, {}});
    return problem;
}

Problem later(const QString &code, int seconds)
{
    Problem problem = Problem::make(code);
    problem.retryAfter = seconds;
    return problem;
}

Problem invalid(const QList<Problem::Field> &fields)
{
    Problem problem = Problem::make(problem_code::validation_failed);
    problem.fields = fields;
    return problem;
}

Problem FieldCheck::problem() const
{
    // One wrong field whose code says more than that it is wrong: the answer as a whole says so.
    if (m_fields.size() == 1) {
        const QString &code = m_fields.first().code;
        if (code == problem_code::site_unknown || code == problem_code::password_weak
            || code == problem_code::password_common) {
            Problem problem = Problem::make(code);
            problem.fields = m_fields;
            return problem;
        }
    }
    return invalid(m_fields);
}

void FieldCheck::check(const QString &pointer, const std::optional<Problem::Field> &wrong)
{
    if (!wrong)
        return;
    Problem::Field field = *wrong;
    field.pointer = pointer;
    m_fields.append(field);
}

void FieldCheck::refuse(const QString &pointer, const QString &code)
{
    m_fields.append({pointer, code, {}});
}

} // namespace usherd
