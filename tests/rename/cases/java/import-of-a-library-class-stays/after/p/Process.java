package p;

public class Process {
    int n = 1;
}
