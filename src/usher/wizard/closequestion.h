#pragma once

#include <QDialog>

namespace usher {

// "Close, though something would be lost?" The buttons' texts are ours: Qt's catalogue lacks some of our languages.
class CloseQuestion : public QDialog
{
    Q_OBJECT
public:
    explicit CloseQuestion(QWidget *parent);

Q_SIGNALS:
    void closeConfirmed();
};

} // namespace usher
