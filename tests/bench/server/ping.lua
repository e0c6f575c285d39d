-- Somebody else's requests, one every 5 ms: one that asks nothing of the database, one that reads it.
local count = 0
function delay()
    return 5
end
function request()
    count = count + 1
    if count % 2 == 0 then
        return wrk.format("GET", "/api/v1/configuration")
    end
    return wrk.format("POST", "/api/v1/usernames/check", {["Content-Type"] = "application/json"},
        '{"site":"ap1","username":"ana.lind","scope":"console"}')
end
