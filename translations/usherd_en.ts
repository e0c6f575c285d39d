<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>usherd::Mail</name>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>It is valid for %n minute and can be used once. Do not pass it on: nobody at %1 will ask you for it.</numerusform>
            <numerusform>It is valid for %n minutes and can be used once. Do not pass it on: nobody at %1 will ask you for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>Good for %n more minute.</numerusform>
            <numerusform>Good for %n more minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>%n workspace settles through it</numerusform>
            <numerusform>%n workspaces settle through it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many attempts. Try again in %n second.</numerusform>
            <numerusform>Too many attempts. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1: the subscription has ended, %n day left</numerusform>
            <numerusform>%1: the subscription has ended, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
</context>
</TS>
