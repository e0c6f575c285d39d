-- Each request a code for another mail address, asked for from another network, under another key: one small durable
-- write. How many codes a network asked for is counted; only a load that comes from one could ask for thousands.
local thread = 0
function setup(t)
    t:set("id", thread)
    thread = thread + 1
end
function init()
    math.randomseed(os.time() + id)
    count = 0
end
function request()
    count = count + 1
    local key = string.format("%08x%08x%08x%08x", math.random(0, 2^31), math.random(0, 2^31), id, count)
    local body = string.format('{"purpose":"register","email":"b%d.%d@example.com","site":"ap1","language":"en",'
        .. '"installation":"0b0e7c1a-1f1e-4a53-9c55-2d3f0f6f0a11"}', id, count)
    local from = string.format("10.%d.%d.%d", id, count / 256 % 256, count % 256)
    return wrk.format("POST", "/api/v1/email-codes",
        {["Content-Type"] = "application/json", ["Idempotency-Key"] = key, ["X-Forwarded-For"] = from}, body)
end
