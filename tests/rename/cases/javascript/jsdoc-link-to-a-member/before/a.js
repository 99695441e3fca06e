class Job { start() {} }
/** Calls {@link Job#start} or {@link Job.start}, not {@link start}. */
function f(start) { new Job().start(); return start; }
