#pragma once

#include "common/core/result.h"

#include <QCommandLineOption>
#include <QString>

#include <optional>

class QCommandLineParser;

namespace usher {

// One page in one state, without a service.
struct SceneOptions
{
    QString name; // one of scenes::names()
    QString picture; // PNG to write before it ends; empty: the window stays
};

class SceneArguments
{
public:
    SceneArguments();
    QList<QCommandLineOption> all() const { return {m_scene, m_picture, m_list}; }
    bool wantsList(const QCommandLineParser &) const;
    // Nothing where no scene is wanted. A Problem's detail is one sentence for standard error.
    Result<std::optional<SceneOptions>> read(const QCommandLineParser &) const;

    static QString list(); // name, tab, what it shows; one a line

private:
    QCommandLineOption m_scene;
    QCommandLineOption m_picture;
    QCommandLineOption m_list;
};

} // namespace usher
