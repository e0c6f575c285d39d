#include "usher/app/demosupervisor.h"

#include "common/core/jsonstrict.h"
#include "common/core/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>

#include <chrono>

namespace usher {

DemoSupervisor::DemoSupervisor(QString brand, QObject *parent)
    : QObject(parent)
    , m_brand(std::move(brand))
{
    using namespace std::chrono_literals;
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(20s);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { fail(QStringLiteral("The demo service did not start within 20 seconds.")); });

    m_patience.setSingleShot(true);
    m_patience.setInterval(3s);
    connect(&m_patience, &QTimer::timeout, &m_server, &QProcess::kill);

    connect(&m_data, &QProcess::finished, this, &DemoSupervisor::readDemoData);
    connect(&m_server, &QProcess::readyReadStandardOutput, this, &DemoSupervisor::readLines);
    connect(&m_server, &QProcess::readyReadStandardError, this, [this] {
        const QList<QByteArray> lines = m_server.readAllStandardError().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                qCDebug(logServer).noquote() << QString::fromUtf8(line);
        }
    });
    connect(&m_server, &QProcess::finished, this, &DemoSupervisor::onServerEnded);
    for (QProcess *process : {&m_data, &m_server}) {
        connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail(QStringLiteral("%1 could not be started: %2").arg(m_program, process->errorString()));
        });
    }
}

DemoSupervisor::~DemoSupervisor()
{
    // Closing its standard input asks the child to end; it has no reason to linger.
    for (QProcess *process : {&m_data, &m_server}) {
        process->disconnect(this);
        if (process->state() == QProcess::NotRunning)
            continue;
        process->closeWriteChannel();
        if (!process->waitForFinished(3000))
            process->kill();
        process->waitForFinished(1000);
    }
}

void DemoSupervisor::start()
{
    m_program = QStandardPaths::findExecutable(QStringLiteral("usherd"), {QCoreApplication::applicationDirPath()});
    if (m_program.isEmpty())
        m_program = QStandardPaths::findExecutable(QStringLiteral("usherd"));
    if (m_program.isEmpty()) {
        fail(QStringLiteral("The demo needs the program usherd beside usher or in the PATH."));
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/usher-demo-XXXXXX"));
    if (!m_folder->isValid() || !QDir(m_folder->path()).mkdir(QStringLiteral("mail"))) {
        fail(QStringLiteral("No temporary folder could be made: %1").arg(m_folder->errorString()));
        return;
    }
    m_service.mailFolder = m_folder->filePath(QStringLiteral("mail"));
    m_service.stateFolder = m_folder->filePath(QStringLiteral("state"));
    m_deadline.start();
    m_data.start(m_program, {QStringLiteral("demo-data")}, QIODevice::ReadOnly);
}

void DemoSupervisor::startOver()
{
    if (m_startsOver || !m_announced)
        return; // it begins anyhow
    m_startsOver = true;
    m_server.closeWriteChannel();
    m_patience.start();
}

void DemoSupervisor::onServerEnded(int exitCode)
{
    m_patience.stop();
    if (!m_startsOver)
        return fail(QStringLiteral("The demo service ended by itself (exit code %1).").arg(exitCode));
    m_startsOver = false;
    m_announced = false;
    m_said.clear();
    m_service = {};
    start();
}

void DemoSupervisor::readDemoData()
{
    const Result<QJsonDocument> data = parseStrictJson(m_data.readAllStandardOutput());
    if (!data || !data->isObject()) {
        fail(QStringLiteral("usherd demo-data did not print a JSON object."));
        return;
    }
    const Result<DemoCases> cases = DemoCases::fromJson(data->object());
    if (!cases) {
        fail(cases.problem().detail);
        return;
    }
    m_service.cases = *cases;
    m_server.start(m_program,
        {QStringLiteral("serve"), QStringLiteral("--demo"), QStringLiteral("--port"), QStringLiteral("0"),
            QStringLiteral("--db"), QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("demo.sqlite")),
            QStringLiteral("--mail"), QStringLiteral("file:") + m_service.mailFolder,
            QStringLiteral("--ephemeral-certificate"), QStringLiteral("--exit-on-stdin-close"),
            QStringLiteral("--demo-port"), QString::number(m_pagesPort), QStringLiteral("--brand"), m_brand});
}

void DemoSupervisor::readLines()
{
    m_said += m_server.readAllStandardOutput();
    for (qsizetype end = m_said.indexOf('\n'); end >= 0; end = m_said.indexOf('\n')) {
        const QByteArray line = m_said.left(end);
        m_said.remove(0, end + 1);
        if (!m_announced)
            readAnnouncement(line);
        else if (QJsonDocument::fromJson(line).object().value(QLatin1String("start_over")).toBool())
            Q_EMIT startOverWanted();
    }
}

void DemoSupervisor::readAnnouncement(const QByteArray &said)
{
    m_announced = true;
    const QJsonObject line = QJsonDocument::fromJson(said).object();
    m_service.address = QUrl(line.value(QLatin1String("listening")).toString(), QUrl::StrictMode);
    m_service.fingerprint = line.value(QLatin1String("fingerprint")).toString();
    m_service.pages = QUrl(line.value(QLatin1String("pages")).toString(), QUrl::StrictMode);
    if (!m_service.address.isValid() || m_service.fingerprint.isEmpty() || m_service.pages.port() <= 0) {
        fail(QStringLiteral("The demo service did not say where it listens."));
        return;
    }
    m_pagesPort = m_service.pages.port();
    m_deadline.stop();
    Q_EMIT ready(m_service);
}

void DemoSupervisor::fail(const QString &detail)
{
    m_deadline.stop();
    disconnect(&m_data, nullptr, this, nullptr);
    disconnect(&m_server, nullptr, this, nullptr);
    Q_EMIT failed(detail);
}

} // namespace usher
