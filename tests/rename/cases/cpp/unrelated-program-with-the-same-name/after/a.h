int fetch();
