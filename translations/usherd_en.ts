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
</context>
</TS>
