@Task(name = "level", priority = 2)
class Job {
    int level = 3;

    int run() {
        return Job.class.getAnnotation(Task.class).priority() + level;
    }
}
