# The commit that a program was built from, for --version: git's or, in an archive that "git archive" made, what
# .gitattributes had it write into the file below. A library for the programs alone: in a room, every test would be linked
# anew for every commit.
set(commit_script ${CMAKE_CURRENT_LIST_FILE})
set(commit_source ${CMAKE_BINARY_DIR}/commit.cpp)
if(CMAKE_SCRIPT_MODE_FILE)
    cmake_minimum_required(VERSION 3.25)
    set(commit $Format:%H$)
    if(NOT commit MATCHES "^[0-9a-f]+$")
        set(commit unknown)
        execute_process(COMMAND git describe --always --abbrev=40 --dirty --exclude=* WORKING_DIRECTORY ${SOURCE}
            OUTPUT_VARIABLE said OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        if(said)
            set(commit ${said})
        endif()
    endif()
    file(CONFIGURE OUTPUT ${INTO} @ONLY CONTENT "namespace usher {\nextern const char commit[];\nconst char commit[] = \"${commit}\";\n}\n")
    return()
endif()
add_custom_target(usher_commit_asked BYPRODUCTS ${commit_source}
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR} -DINTO=${commit_source} -P ${commit_script})
add_library(usher_commit STATIC ${commit_source})
set_target_properties(usher_commit PROPERTIES AUTOMOC OFF AUTORCC OFF UNITY_BUILD OFF)
target_link_libraries(usher_commit PRIVATE usher_flags)
add_dependencies(usher_commit usher_commit_asked)
