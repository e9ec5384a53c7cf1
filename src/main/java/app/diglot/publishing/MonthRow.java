package app.diglot.publishing;

record MonthRow(int year, int month, long digests) {}
