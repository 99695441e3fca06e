class Job { begin() {} }
module.exports = Job;
