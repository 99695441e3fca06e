class Th extends Thread {
    public void run() {}
}
