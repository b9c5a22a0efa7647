/** Frames of AGREE: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const agree = `
A agree to! C	-	The rebels agreed to release the prisoners.
A agree that! C	-	The two sides agreed that the talks would resume.
A agree on|to! R with M	-	The two sides agreed on a truce.
A agree with! M on|to T	-	The union agreed with the ministry on a timetable.
A agree R@truce with M	-	The two armies agreed a truce.
A agree R@agreement with M	-	The two sides agreed a ceasefire deal.
A agree in! principle to T	-	The kingdom agreed in principle to the plan.
A consent to! R	-	The king consented to the plan.
A assent to! R	-	The president assented to the bill.
A accept R@proposal	-	The rebels accepted the plan.
A accept offer|invitation|proposal|plan|mediation of|from|by! R	-	The rebels accepted an offer from the mediator.
A accept to! C	-	The militia accepted to join the talks.
A promise to! C	-	The minister promised to visit the camp.
A promise R @aid	-	The premier promised the miners money.
A promise @aid|support|help|cooperation to|for! R	-	The kingdom promised aid to the islanders.
A promise C	-	The president promised that the road would be built.
A pledge to! C	-	The donors pledged to help the refugees.
A pledge @aid|support|help|cooperation|troops to|for! R	-	The union pledged money for the camps.
A vow to! help|support|cooperate|work|assist|defend|protect|continue|back|improve|strengthen R	-	The president vowed to help the farmers.
A commit to! R	-	The parties committed to a dialogue.
A commit self to! R	-	The state committed itself to reform.
A commit @aid to|for R	-	The union committed funds to the dam.
A undertake to! C	-	The ministry undertook to publish the report.
A offer to! C	-	The kingdom offered to host the talks.
A offer help|aid|assistance|soldier|troops|expert|personnel to|for R	-	Two neighbours offered help.
A offer @aid|support|help|cooperation to|for! R if	-	The kingdom said it would offer aid to the islanders.
A volunteer to! C	-	The republic volunteered to send doctors.
A be willing to! C	-	The militia is willing to join the talks.
A be ready to! C	-	The kingdom is ready to help the islanders.
A be prepared to! C	-	The government is prepared to talk to the rebels.
A be open to! T	-	The rebels are open to talks.
A stand ready to! C	-	The alliance stands ready to help the republic.
A express willingness|readiness|intent|intention|interest|desire|commitment|wish to|in! C	-	The kingdom expressed readiness to cooperate with the republic.
A voice willingness|readiness|intention|desire to! C	-	The rebels voiced willingness to talk.
A signal willingness|readiness|intention to! C	-	The regime signalled readiness to talk.
A indicate willingness|readiness to! C	-	The rebels indicated willingness to talk.
A announce intention|plan|readiness to! cooperate|help|join|meet|sign|send|provide|build|visit	-	The kingdom announced plans to join the union.
A reiterate commitment|readiness to! C	-	The agency reiterated its commitment to work with the ministry.
A settle dispute|conflict|case with! M	-	The union settled its dispute with the ministry.
A resolve dispute|difference|conflict with! M	-	The two states resolved their border dispute.
A reconcile with! M	-	The president reconciled with his rival.
A make peace with! M	-	The clan made peace with its rivals.
A decide to! cooperate|help|join|meet|send|provide|hold|establish|set M	-	The two states decided to establish a commission.
A approve deployment|plan|dispatch|sending of! T to|in R	-	The council approved the deployment of monitors to the port.
A consider request|proposal|offer|plan from|of|by! R	-	The ministry considered a request from the union.
A give consent|assent|nod to! R	-	The king gave his consent to the plan.
A green-light R	-	The ministry green-lighted the dam.
A shake hand on! R	-	The rivals shook hands on a deal.
A assure R of|that! T	-	The premier assured the miners of support.
A guarantee R	-	The kingdom guaranteed the safety of the delegates.
A swear to! help|protect|defend|support|serve R	-	The governor swore to protect the minority.
A come to! agreement|understanding|term with M	-	The union came to an agreement with the ministry.
A find solution|ground|compromise with M	-	The two sides found a solution to the dispute.
A agree date|schedule|framework|roadmap for|with M	-	The two sides agreed a roadmap for the talks.
promise:n by|from A to|of R	-	A promise by the minister to the miners was welcomed.
pledge:n by|from A to|of R	-	A pledge by the donors to the camp was welcomed.
commitment:n by|from A to R	-	A commitment by the union to the camps was welcomed.
offer:n by|from A to|of R	-	An offer by the kingdom to the rebels was welcomed.
readiness:n by|of A to C	-	The readiness of the rebels to talk was welcomed.
willingness:n by|of A to C	-	The willingness of the rebels to talk was welcomed.
consent:n by|of A to R	-	The consent of the king to the plan was welcomed.
settlement:n between|with M of T	-	A settlement between the union and the ministry was announced.
`;
