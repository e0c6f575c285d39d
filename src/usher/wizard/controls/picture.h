#pragma once

#include <QWidget>

namespace usher {

// A drawing of our own. To a screen reader an image, which needs a name and a description; never in the Tab order.
class Picture : public QWidget
{
    Q_OBJECT

public:
    explicit Picture(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
};

} // namespace usher
