// Answers of unattended runs.
#include "fuzz/fuzzing.h"
#include "usher/unattended/answers.h"

#include <QJsonDocument>

using namespace usher;

namespace {

void tryAnswers(fuzz::Input input)
{
    const QByteArray json = input.rest();
    const Result<Answers> answers = readAnswers(json);
    if (!answers) {
        fuzz::requireReason(answers.problem());
        return;
    }
    const QUrl backend(QStringLiteral("https://activation.example.com"));
    const QByteArray digest = answers->digest(backend);
    const Result<Answers> respaced = readAnswers(QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented));
    fuzz::require(respaced && respaced->digest(backend) == digest, "order and white space do not count");
    fuzz::require(digest != answers->digest(QUrl(QStringLiteral("https://other.example.com"))), "the service counts");
    const QString key = answerKeys(digest)(QStringLiteral("register"), 0);
    fuzz::require(key.size() >= 22 && key.size() <= 86, "a key is of the contract's form");
}

} // namespace

USHER_FUZZ_TARGET(tryAnswers)
