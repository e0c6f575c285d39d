# Two Debian packages by CPack: "packaging/deb.sh" makes them. Libraries are found by dpkg-shlibdeps; what is named here
# is loaded or started while the programs run, and is the group "run" of packaging/packages.sh.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME usher)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_SET_DESTDIR ON) # the unit and the configuration are not below CMAKE_INSTALL_PREFIX, which deb.sh says
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL usher usherd)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})

file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/changelog first LIMIT_COUNT 1)
string(REGEX MATCH "\\(${PROJECT_VERSION}-([^)]+)\\)" found "${first}")
if(NOT found)
    message(FATAL_ERROR "packaging/debian/changelog does not begin with version ${PROJECT_VERSION}: ${first}")
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CMAKE_MATCH_1})
string(REGEX REPLACE "^ -- (.*)  .*$" "\\1" CPACK_DEBIAN_PACKAGE_MAINTAINER "${trailer}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE https://${USHER_DOMAIN}/)

set(CPACK_DEBIAN_USHER_PACKAGE_NAME usher)
set(CPACK_DEBIAN_USHER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_USHER_PACKAGE_DEPENDS "libsecret-1-0, xdg-utils")
set(CPACK_DEBIAN_USHER_PACKAGE_RECOMMENDS
    "desktop-file-utils, fonts-noto-cjk, fonts-noto-core, gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_USHER_PACKAGE_SUGGESTS "usherd (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})") # for --demo
set(CPACK_DEBIAN_USHER_DESCRIPTION "onboarding wizard for plans bought on a cloud marketplace
Takes a customer who bought an observability service's Commercial Plan on a
cloud marketplace to a workspace that is activated and bound: basic
information, company information and the activation method, or the account
and the workspaces that exist already.
.
It opens by the link of a marketplace's page, works unattended as well, and
with the package usherd it plays a demo that needs no network.")

set(CPACK_DEBIAN_USHERD_PACKAGE_NAME usherd)
set(CPACK_DEBIAN_USHERD_PACKAGE_SECTION net)
set(CPACK_DEBIAN_USHERD_PACKAGE_DEPENDS
    "ca-certificates, libqt6sql6-sqlite, procps, systemd | systemd-standalone-sysusers | systemd-sysusers")
set(CPACK_DEBIAN_USHERD_PACKAGE_RECOMMENDS libqt6sql6-psql)
set(CPACK_DEBIAN_USHERD_PACKAGE_SUGGESTS "haproxy, postgresql")
set(CPACK_DEBIAN_USHERD_DESCRIPTION "backend of the onboarding wizard usher
An HTTPS service that activates plans which were bought on cloud marketplaces
and binds them to workspaces, with SQLite on one machine or PostgreSQL on
several. It takes what Alibaba Cloud, Huawei Cloud, AWS and Azure report about
purchases, sends mails, keeps an audit log, and has commands for operators.
.
The service is neither enabled nor started until it has been configured: see
/usr/share/doc/usherd/README.md.")
set(scripts ${CMAKE_CURRENT_LIST_DIR}/usherd)
set(CPACK_DEBIAN_USHERD_PACKAGE_CONTROL_EXTRA
    ${scripts}/conffiles ${scripts}/postinst ${scripts}/prerm ${scripts}/postrm)
include(CPack)
