#pragma once

#include "e2e/paths.h"
#include "e2e/routes.h"

#include <QJsonObject>

#include <memory>

namespace usher {
class CodeStep;
} // namespace usher

namespace usher::test {

struct Trip
{
    Route route = Route::Register;
    Target target = Target::Own;
    Bought bought;
    Person self; // who registers, or the new owner
    Person host; // whose Billing Center account is bound to
    QString workspace; // the name of the one that is made

    static Trip fromJson(const QByteArray &);
};

// Somebody at the window who will get to the end from wherever the program opens: on each page does what is left to do
// there, and where there is trouble what its button says.
class Wayfarer
{
public:
    // What the program must still know after a kill.
    struct Claim
    {
        QString step; // the page that is shown; empty: none is claimed
        bool left = false; // its button was pressed: it may be a later one
        QJsonObject form; // what stands in it
    };
    struct Listener // is told before the wizard can do anything more
    {
        std::function<void(const Claim &)> claimed;
        std::function<void(const QString &boundary)> at;
    };

    Wayfarer(Driver &, const Place &, const Trip &, const Listener &);

    void opensWith(const Claim &); // the program has just been started
    bool goes(); // to the end

private:
    Step step() { return m_driver.flow().currentStep(); }
    QJsonObject form(); // but secrets
    void settle();
    void claim(); // what stands on the page, once it is kept
    void unclaim(const QString &field); // it is about to be changed
    void say(const Claim &);
    void press(); // the primary button, with everything kept
    void fill(const QString &editor, const QString &text);
    void choose(const QString &field, const QString &value);
    void consent();
    void fillPasswords(const Person &);
    void act();
    void welcome();
    bool handOver(); // true: nothing is left to do
    bool prove(CodeStep *, const QString &email); // true: nothing is left to do
    void basicInformation();
    void companyInformation();
    void purchase(); // its IDs, or "it is mine"; then the button
    void accountBinding();
    void workspaceBinding();
    void createWorkspace();
    void signIn();

    Driver &m_driver;
    const Place m_place;
    const Trip m_trip;
    const Listener m_listener;
    Claim m_claim;
    std::optional<Step> m_seen;
    QStringList m_tried; // codes
};

} // namespace usher::test
