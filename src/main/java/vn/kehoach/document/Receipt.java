package vn.kehoach.document;

/** Whether a recipient has answered; having no answer is an answer that needs a reason. */
enum Receipt {
    RECEIVED,
    UNCONFIRMED
}
