package net;

public class Client {
    public void post(String s) {}
}
