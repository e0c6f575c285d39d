#pragma once

// Where ServeOptions has what a row of a table sets: AT(store.readers).
#define AT(member) (+[](ServeOptions & o) -> auto & { return o.member; })
