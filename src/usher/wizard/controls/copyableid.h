#pragma once

#include <QPushButton>

#include <functional>

namespace usher {

class CopyFeedback;

// An ID in even digits; one click copies the whole of it and says so for a moment.
class CopyableId : public QPushButton
{
    Q_OBJECT

public:
    explicit CopyableId(QWidget *parent = nullptr);

    // `shown` may be a masked or shortened form; empty shows the value itself.
    void setValue(const QString &value, const QString &shown = {});
    QString value() const { return m_value; }
    // What a click does instead of copying, said before and for a moment after it; without it, it copies.
    struct Use
    {
        QString offer; // "Fill in"
        QString done; // "Filled in"
        std::function<void()> act;
    };
    void setUse(const Use &use);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_value;
    QString m_shown;
    Use m_use;
    QString m_said; // of the last click
    CopyFeedback *m_feedback;
};

} // namespace usher
