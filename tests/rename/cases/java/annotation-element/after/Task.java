@interface Task {
    int priority() default 1;

    String name();
}
