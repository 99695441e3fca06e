@interface Task {
    int level() default 1;

    String name();
}
