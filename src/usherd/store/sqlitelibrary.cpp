#include "usherd/store/sqlitelibrary.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace usherd {

usher::Library sqliteLibrary()
{
    const QString name = QStringLiteral("version");
    QByteArray version = "not there: the plugin QSQLITE is missing";
    if (QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        memory.open();
        QSqlQuery query(memory);
        if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
            version = query.value(0).toByteArray();
    }
    QSqlDatabase::removeDatabase(name);
    return {"SQLite", "blessing", version};
}

} // namespace usherd
