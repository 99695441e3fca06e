@Task(name = "level", level = 2)
class Job {
    int level = 3;

    int run() {
        return Job.class.getAnnotation(Task.class).level() + level;
    }
}
