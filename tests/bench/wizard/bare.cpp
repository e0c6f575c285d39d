// The floor that the wizard is measured against: five pages of labels and line edits, Back and Next, and nothing else.
// With --through it fills all its pages in, says "through" and stays.
#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <cstdio>

namespace {

constexpr int pages = 5;
constexpr int fields = 6;
constexpr int beat = 40; // milliseconds between two actions, as in the wizard's tour
constexpr QSize windowSize{980, 660}; // the wizard's: as many pixels are painted

QWidget *makePage(int number)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(new QLabel(QStringLiteral("<h1>Page %1</h1>").arg(number)));
    column->addWidget(new QLabel(QStringLiteral("One sentence about what this page of the form is for.")));
    auto *form = new QFormLayout;
    for (int field = 1; field <= fields; ++field)
        form->addRow(QStringLiteral("Field %1").arg(field), new QLineEdit);
    column->addLayout(form);
    column->addStretch(1);
    return page;
}

class Form : public QWidget
{
public:
    Form()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_stack, 1);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(m_back);
        buttons->addStretch(1);
        buttons->addWidget(m_next);
        column->addLayout(buttons);
        for (int number = 1; number <= pages; ++number)
            m_stack->addWidget(makePage(number));
        connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
        connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
        resize(windowSize);
        go(0);
    }

    void goThrough()
    {
        const auto edits = m_stack->currentWidget()->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->text().isEmpty()) {
                edit->setFocus();
                edit->setText(QStringLiteral("What somebody would type"));
                return next();
            }
        }
        if (m_next->isEnabled()) {
            m_next->click();
            return next();
        }
        std::puts("through");
        std::fflush(stdout);
    }

private:
    void go(int by)
    {
        m_stack->setCurrentIndex(m_stack->currentIndex() + by);
        m_back->setEnabled(m_stack->currentIndex() > 0);
        m_next->setEnabled(m_stack->currentIndex() < pages - 1);
    }

    void next()
    {
        QTimer::singleShot(beat, this, [this] { goThrough(); });
    }

    QStackedWidget *m_stack = new QStackedWidget;
    QPushButton *m_back = new QPushButton(QStringLiteral("Back"));
    QPushButton *m_next = new QPushButton(QStringLiteral("Next"));
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Form form;
    form.show();
    if (QApplication::arguments().contains(QStringLiteral("--through")))
        QTimer::singleShot(0, &form, [&form] { form.goThrough(); });
    return QApplication::exec();
}
