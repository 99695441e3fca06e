package app;

import net.Client;

class Main {
    private final Client client = new Client();

    void run() {
        client.post("post");
        post();
    }

    void post() {}
}
