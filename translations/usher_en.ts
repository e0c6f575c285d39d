<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>usher::CodeView</name>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>Sent to %1. %n digit; pasting works.</numerusform>
            <numerusform>Sent to %1. %n digits; pasting works.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>Billing Center account with %n workspace</numerusform>
            <numerusform>Billing Center account with %n workspaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>At least %n character. First used for both accounts; later they are separate.</numerusform>
            <numerusform>At least %n characters. First used for both accounts; later they are separate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>At least %n character, and not easy to guess.</numerusform>
            <numerusform>At least %n characters, and not easy to guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>%n workspace now settles through %1:</numerusform>
            <numerusform>%n workspaces now settle through %1:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>Search %n workspace</numerusform>
            <numerusform>Search %n workspaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>That is not the code we sent. %n more try.</numerusform>
            <numerusform>That is not the code we sent. %n more tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>%n bound</numerusform>
            <numerusform>%n bound</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::words::Problem</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
