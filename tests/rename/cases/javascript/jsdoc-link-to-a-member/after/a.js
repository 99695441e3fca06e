class Job { begin() {} }
/** Calls {@link Job#begin} or {@link Job.begin}, not {@link start}. */
function f(start) { new Job().begin(); return start; }
