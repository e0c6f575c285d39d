# Windows and macOS. Untested: nobody has built or installed it there yet.
#
# Signing needs the vendor's own certificate, so it is a hook: a script that CPack runs on what was installed, before it is
# packed. Windows: signtool sign /fd sha256 /tr URL /td sha256. macOS: codesign --options runtime --timestamp, then
# notarytool submit and stapler staple on the image.
set(USHER_SIGN_SCRIPT "" CACHE FILEPATH "A CMake script that signs the files below CPACK_TEMPORARY_INSTALL_DIRECTORY; empty: unsigned")
set(CPACK_PACKAGE_NAME ${USHER_NAME}-Usher)
set(CPACK_PACKAGE_VENDOR ${USHER_OPERATOR})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_INSTALL_DIRECTORY ${USHER_NAME})
set(CPACK_RESOURCE_FILE_LICENSE ${made}/LICENSE.txt) # WiX wants the ending
configure_file(${PROJECT_SOURCE_DIR}/LICENSE ${made}/LICENSE.txt COPYONLY)
set(CPACK_COMPONENTS_ALL usher)
if(USHER_SIGN_SCRIPT)
    set(CPACK_PRE_BUILD_SCRIPTS ${USHER_SIGN_SCRIPT})
endif()

if(WIN32)
    string(REPLACE "." "," USHER_VERSION_NUMBERS ${PROJECT_VERSION},0)
    file(COPY ${CMAKE_CURRENT_SOURCE_DIR}/windows/usher.manifest DESTINATION ${made}/windows)
    configure_file(windows/usher.rc.in ${made}/windows/usher.rc @ONLY)
    target_sources(usher PRIVATE ${made}/windows/usher.rc)
    set_source_files_properties(${made}/windows/usher.rc TARGET_DIRECTORY usher PROPERTIES
        OBJECT_DEPENDS ${made}/icons/${USHER_LINK_SCHEME}.icns)
    target_link_options(usher PRIVATE $<$<CXX_COMPILER_ID:MSVC>:/MANIFEST:NO>) # usher.rc has it
    set_target_properties(usher PROPERTIES WIN32_EXECUTABLE ON)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_EXECUTABLES usher ${USHER_NAME})
    set(CPACK_NSIS_DISPLAY_NAME ${USHER_NAME})
    set(CPACK_NSIS_MUI_ICON ${made}/icons/${USHER_LINK_SCHEME}.ico)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/usher.exe)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    # As links.reg, for all users and with the program's real place.
    set(key "Software\\\\Classes\\\\${USHER_LINK_SCHEME}")
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
        WriteRegStr HKLM '${key}' '' 'URL:${USHER_NAME}'
        WriteRegStr HKLM '${key}' 'URL Protocol' ''
        WriteRegStr HKLM '${key}\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\usher.exe\\\" -- \\\"%1\\\"'")
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "DeleteRegKey HKLM '${key}'")
elseif(APPLE)
    set_target_properties(usher PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST ${made}/macos/Info.plist)
    install(FILES ${made}/icons/${USHER_LINK_SCHEME}.icns DESTINATION usher.app/Contents/Resources COMPONENT usher)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME ${USHER_NAME})
endif()
include(CPack)
