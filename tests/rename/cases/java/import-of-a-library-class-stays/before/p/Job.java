package p;

public class Job {
    int n = 1;
}
