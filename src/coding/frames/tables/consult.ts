/** Frames of CONSULT: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const consult = `
A meet R	-	The president met the opposition leader.
A meet with! R	-	The envoy met with the rebels.
A meet M in|at|on|for P	-	The foreign ministers met in the capital.
A hold talk|meeting|discussion|negotiation|consultation|dialogue|conversation with|between|in M	-	The envoy held talks with the rebels.
A have talk|meeting|discussion|negotiation|consultation|conversation with M	-	The minister had talks with the union.
A engage in! talk|negotiation|discussion|dialogue|consultation with M	-	The rebels engaged in talks with the government.
A enter talk|negotiation|dialogue|into with M	-	The party entered talks with the liberals.
A begin|start|open|launch|resume|restart|reopen talk|negotiation|dialogue|consultation with|between M	-	The government began talks with the rebels.
A conduct talk|negotiation|dialogue|consultation with M	-	The envoy conducted negotiations with the militia.
A continue talk|negotiation|dialogue|consultation with M	-	The union continued negotiations with the ministry.
A conclude|end|finish talk|meeting|visit|round with M successfully	-	The envoy concluded a meeting with the general.
A talk to|with! R	-	The premier talked to the union leaders.
A speak to|with! R by|over|via phone|telephone	phone	The president spoke with the king by phone.
A speak with! R	-	The president spoke with the king.
A confer with! R	-	The general confered with the king.
A consult R	-	The president consulted the parties.
A consult with! R	-	The president consulted with the parties.
A negotiate with! R	-	The ministry negotiated with the rebels.
A negotiate R@agreement with M	-	The union negotiated a contract with the ministry.
A discuss T with! M	-	The president discussed the crisis with the king.
A discuss T	-	The ministers discussed the crisis.
A debate T with! M	-	The president debated the plan with lawmakers.
A call R@official	phone	The president called the king to discuss the crisis.
A phone R	phone	The premier phoned the king.
A telephone R	phone	The premier telephoned the president.
A hold call|conversation|conference phone|telephone|video with M	phone	The president held a phone call with the king.
A hold conversation|call with M by|over phone|telephone	phone	The premier held a call with the king.
A visit R	visit	The foreign minister visited the republic.
A pay visit to R	visit	The king paid a visit to the republic.
A make visit to R	visit	The premier made a visit to the kingdom.
A travel to! R for|to C@meet	visit	The envoy travelled to the capital to meet the rebels.
A arrive in|at! R for! visit|talk|meeting|summit	visit	The envoy arrived in the capital for talks.
A fly to! R for! visit|talk|meeting|summit	visit	The premier flew to the kingdom for talks.
A tour R	visit	The delegation toured the province.
A begin|start visit|tour to|of|in R	visit	The pope began a visit to the republic.
A be on! visit to|in R	visit	The premier is on a visit to the kingdom.
A leave for! R for! visit|talk|meeting	visit	The minister left for the kingdom for talks.
A call on! R@official at! T	visit	A delegation called on the president at his palace.
A host R@official	visit	The king hosted the president.
A host summit|conference|meeting|talk|delegation of|on|with|between M	visit	The kingdom hosted a summit on the crisis.
A receive R@official	visit	The president received the ambassador.
A welcome R@official	visit	The king welcomed the visiting president.
A greet R	visit	The premier greeted the envoy at the airport.
A attend meeting|summit|conference|talk|ceremony|funeral|session|inauguration in|of|with M	multilateral	The minister attended a summit in the capital.
A participate in! talk|summit|conference|meeting|dialogue|negotiation with M	multilateral	The republic participated in talks on the river.
A take part in! talk|summit|conference|meeting|dialogue|negotiation with M	multilateral	The rebels took part in talks on the truce.
A join talk|summit|meeting|negotiation with M	multilateral	The rebels joined talks on the truce.
A convene meeting|summit|conference|session of|on|with M	multilateral	The league convened a summit on the crisis.
A gather|assemble in|at|for! summit|conference|talk|meeting	multilateral	Ministers gathered for a summit.
A convene in|at P	multilateral	Ministers of the alliance convened in the capital.
A mediate between|in|for|with! M	third-party	The kingdom mediated between the factions.
A mediate talk|dispute|conflict|crisis between|with M	third-party	The league mediated talks between the clans.
A broker talk|deal|agreement|ceasefire|truce between|with M	third-party	The kingdom brokered talks between the factions.
A facilitate talk|dialogue|negotiation|meeting between|with M	third-party	The church facilitated dialogue between the parties.
A launch mediation|effort between|in|with! M	third-party	The president launched a mediation effort between the rivals.
A host talk|negotiation|meeting|dialogue between! M	third-party	The emirate hosted talks between the factions.
A moderate talk|dialogue between M	third-party	The bishop moderated talks between the parties.
A intercede with|between! M	third-party	The bishop interceded with the general.
A arbitrate between|dispute! M	third-party	The court arbitrated between the two states.
A offer to! mediate between|in M	third-party	The kingdom offered to mediate between the factions.
A brief R on|about T	-	The envoy briefed the council on the crisis.
A address R@body	-	The president addressed the assembly.
A write to! R	-	The premier wrote to the king.
A send letter|message|envoy|delegation|note to! R	-	The king sent a letter to the president.
A deliver message|letter to! R	-	The envoy delivered a message to the general.
A exchange view|message|letter|visit with! M	-	The king exchanged views with the president.
A inform R of|about T	-	The ministry informed the embassy of the arrest.
A respond to! letter|question|request of|from R	-	The ministry responded to a letter from the court.
A dine with! R	-	The president dined with the king.
A sit down with! R	-	The minister sat down with the strikers.
A shake hand with! R	-	The president shook hands with the king.
A contact R	-	The mission contacted the militia.
A reach out to! R	-	The premier reached out to the minority.
A hold session|summit|conference|roundtable with|on|in M	multilateral	The council held a session on the crisis.
A hold round of! talk|negotiation with|between M	-	The two sides held a round of talks.
talk:n between|with|among|involving M	-	Talks between the two sides resumed.
peace talk:n between|with|among M	-	Peace talks between the rebels and the government resumed.
negotiation:n between|with|among M	-	Negotiations between the union and the ministry resumed.
discussion:n between|with|among M	-	Discussions between the parties continued.
dialogue:n between|with|among M	-	The dialogue between the two governments continued.
consultation:n between|with|among M	-	Consultations between the parties continued.
meeting:n between|with|of M	-	A meeting between the two presidents took place.
summit:n between|with|of M	multilateral	A summit of the leaders took place.
conference:n between|with|of M on T	multilateral	A conference of donors took place.
visit:n by|of|from A to|in R	visit	The visit by the pope to the republic ended.
tour:n by A of R	visit	A tour of the province by the minister ended.
trip:n by A to R	visit	A trip by the envoy to the kingdom ended.
call:n with|to! M@official	phone	A call with the king lasted an hour.
phone call:n between|with M	phone	A phone call between the two presidents took place.
telephone conversation:n between|with M	phone	A telephone conversation between the two leaders took place.
conversation:n between|with M	-	A conversation between the two leaders took place.
mediation:n by A between|in M	third-party	The mediation by the league between the factions continued.
arrival:n by|of A in|at R	visit	The arrival of the envoy in the capital was delayed.
courtesy call:n by|of A on R	visit	A courtesy call by the ambassador on the mayor took place.
A receive delegation|envoy from! M	visit	The king received a delegation from the republic.
A raise issue|matter|question|case with! M	-	The envoy raised the case with the ministry.
`;
