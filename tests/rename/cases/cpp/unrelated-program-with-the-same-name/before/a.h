int load();
