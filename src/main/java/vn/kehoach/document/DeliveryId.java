package vn.kehoach.document;

/** One line of "Nơi nhận" of one document; a line for many units is many deliveries. */
record DeliveryId(String locality, String caseKey, int position) {}
