package com.acme;

import com.acme.store.Till;
import com.acme.store.part.*;
import static com.acme.store.Till.*;

class Main {
    Till shop = new com.acme.store.Till();
    String s = "com.acme.shop";
}
