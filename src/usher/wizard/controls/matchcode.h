#pragma once

#include <QLabel>

namespace usher {

// A short code to be compared with another screen: each character in a tile of its own, from left to right in every
// language. The label's text is the code.
class MatchCode : public QLabel
{
    Q_OBJECT

public:
    explicit MatchCode(QWidget *parent = nullptr);

    void setCode(const QString &code);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace usher
