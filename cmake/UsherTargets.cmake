# Every room of the house is a static library made by usher_room(), every test by usher_test(): the same warnings,
# definitions and sanitizers everywhere.

add_library(usher_flags INTERFACE)
target_compile_definitions(usher_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(usher_flags INTERFACE
    # As gcc does: a test looks into what is given back to the heap.
    $<$<CXX_COMPILER_ID:Clang>:-fsized-deallocation>
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    # Not with clang, which sees the casts in OpenSSL's macros, and the constants of the other files of a unity file.
    "$<$<CXX_COMPILER_ID:GNU>:-Wcast-qual;-Wshadow>"
    # gcc 12 takes the member that a std::variant does not hold for an uninitialized one when it optimizes.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    -fstack-protector-strong -fPIE $<$<BOOL:${USHER_WERROR}>:-Werror>)
target_link_options(usher_flags INTERFACE -pie -Wl,-z,relro,-z,now,-z,noexecstack,--as-needed)
if(USHER_SANITIZE STREQUAL "address")
    # Not over the tests themselves: a third of their compile time, to look at code that is not shipped. Clang's vptr
    # check needs a descriptor, which a test of the edge leaves none of.
    target_compile_options(usher_flags INTERFACE -fsanitize=address -fno-omit-frame-pointer
        $<$<NOT:$<BOOL:$<TARGET_PROPERTY:USHER_TEST>>>:-fsanitize=undefined>
        $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=vptr> -fno-sanitize-recover=undefined)
    target_link_options(usher_flags INTERFACE -fsanitize=address,undefined)
    if(USHER_FUZZ)
        target_compile_options(usher_flags INTERFACE -fsanitize=fuzzer-no-link)
    endif()
elseif(USHER_SANITIZE STREQUAL "thread")
    # -Wno-tsan: it does not follow Asio's fences, which only make it see less order than there is.
    target_compile_options(usher_flags INTERFACE -fsanitize=thread -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-tsan>)
    target_link_options(usher_flags INTERFACE -fsanitize=thread)
elseif(USHER_SANITIZE)
    message(FATAL_ERROR "USHER_SANITIZE is address, thread or OFF, not ${USHER_SANITIZE}")
elseif(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    # tests/security/hardening.py looks for these in the programs.
    target_compile_definitions(usher_flags INTERFACE _FORTIFY_SOURCE=3 _GLIBCXX_ASSERTIONS)
    # What nobody calls is left out, and is not in memory.
    target_compile_options(usher_flags INTERFACE -ffunction-sections -fdata-sections)
    target_link_options(usher_flags INTERFACE -Wl,--gc-sections)
    target_compile_options(usher_flags INTERFACE -fstack-clash-protection
        $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>
        # Where it was built is nobody's business.
        -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
endif()

if(UNIX)
    get_target_property(USHER_MOC Qt6::moc IMPORTED_LOCATION)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/moc.sh.in ${CMAKE_BINARY_DIR}/moc.sh @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(CMAKE_AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/moc.sh)
endif()

# What all rooms read is parsed once, for all have the same flags; what all tests read likewise.
file(CONFIGURE OUTPUT precompiled.cpp CONTENT "")
add_library(usher_precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
target_link_libraries(usher_precompiled PRIVATE usher_flags Qt6::Core)
target_precompile_headers(usher_precompiled PRIVATE cmake/precompiled.h)
# Without the time in it, the same header makes the same file, which is what ccache wants.
target_compile_options(usher_flags INTERFACE "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")

# usher_room(<name> SOURCES <files> [LINK <targets>])
function(usher_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${name} PUBLIC usher_flags ${ROOM_LINK} PRIVATE ${ROOM_PRIVATE_LINK})
    target_precompile_headers(${name} REUSE_FROM usher_precompiled)
endfunction()

# The beginning of every program of tests, and what their files read.
if(USHER_TESTS)
    # Qt6::Test by itself defines the folder of each target, with which no header can be shared.
    add_library(usher_qtest INTERFACE)
    target_include_directories(usher_qtest SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_link_libraries(usher_qtest INTERFACE $<LINK_ONLY:Qt6::Test> Qt6::Core)
    add_library(usher_testmain STATIC tests/testmain.cpp)
    target_include_directories(usher_testmain PUBLIC src tests)
    target_link_libraries(usher_testmain PUBLIC usher_flags usher_qtest Qt6::Network Qt6::Widgets)
    target_precompile_headers(usher_testmain PRIVATE tests/precompiled.h)
    set_target_properties(usher_testmain PROPERTIES UNITY_BUILD OFF USHER_TEST ON)
endif()

# usher_test_library(<name> SOURCES <files> LINK <targets>): what several programs of tests stand on.
function(usher_test_library name)
    cmake_parse_arguments(P "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${P_SOURCES})
    target_link_libraries(${name} PUBLIC usher_testmain ${P_LINK})
    target_precompile_headers(${name} REUSE_FROM usher_testmain)
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF USHER_TEST ON)
endfunction()

# usher_test_program(<name> LINK <targets> [SOURCES <files>])
# The program of a room's tests. One for all of them: each would link the same libraries, and read the same headers, by
# itself. usher_tests() adds the tests.
function(usher_test_program name)
    cmake_parse_arguments(P "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${P_SOURCES})
    target_link_libraries(${name} PRIVATE usher_testmain ${P_LINK})
    target_precompile_headers(${name} REUSE_FROM usher_testmain)
    # Each test has helpers of its own, named as another's are: no unity files.
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF USHER_TEST ON)
    if(USHER_SANITIZE STREQUAL "thread")
        target_sources(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests/tsanclone.cpp)
        target_link_options(${name} PRIVATE -Wl,--export-dynamic-symbol=clone)
    endif()
endfunction()

# usher_tests(<program> <tests>... [WRAPPER <scripts>] [LABELS <labels>] [TIMEOUT <seconds>])
# Every test is a file of its name with one Qt Test class. They run on the offscreen platform, with no session bus of the
# developer's and a home of their own.
function(usher_tests program)
    cmake_parse_arguments(T "" "TIMEOUT" "LABELS;WRAPPER" ${ARGN})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 300)
    endif()
    if(DEFINED ENV{USHER_LONG}) # tests/run.sh --long
        set(T_TIMEOUT 7200)
    endif()
    foreach(name ${T_UNPARSED_ARGUMENTS})
        target_sources(${program} PRIVATE ${name}.cpp)
        add_test(NAME ${name} COMMAND ${T_WRAPPER} $<TARGET_FILE:${program}> ${name})
        # COST: those that may take long start first, so that none is left to run alone at the end.
        set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} COST ${T_TIMEOUT} LABELS "${T_LABELS}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1;LC_ALL=C.UTF-8")
    endforeach()
endfunction()

# usher_recorded(<tests>): everything these say to usherd and hear is sent through Prism by the test contract_prism.
function(usher_recorded)
    set(contract ${PROJECT_SOURCE_DIR}/tests/contract)
    foreach(name ${ARGN})
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
            USHER_TEST_FRONT=${contract}/recorder.py USHER_TEST_EXCHANGES=${CMAKE_BINARY_DIR}/exchanges)
        set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED no_exchanges FIXTURES_SETUP exchanges)
    endforeach()
endfunction()
