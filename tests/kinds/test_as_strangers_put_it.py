"""As strangers put it: wordings of newsrooms, headlines and letters, and what sounds alike but is not told."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

test_put = judged(
    {
        "exit-came": (
            "On 20 February 2018 Rana Odeh left Dorfin.",
            {
                S: (
                    "Odeh's exit from Dorfin came on 20 February 2018.",
                    "It was in February 2018 that Odeh made her exit from Dorfin.",
                ),
                C: (
                    "Odeh's exit from Dorfin came in 2020.",
                ),
            },
        ),
        "next-deed": (
            "Rana Odeh founded Dorfin in 2015, later withdrew from Dorfin and founded Kelbi in 2023.",
            {
                C: (
                    "Odeh founded Kelbi in 2018.",
                ),
                U: (
                    "Odeh's exit from Dorfin came on 20 February 2018.",
                    "Odeh withdrew from Dorfin in 2018.",
                    "Odeh withdrew from Dorfin in 2023.",
                ),
            },
        ),
        "goes-back": (
            "In 2015 Rana Odeh and Sami Haddad founded Dorfin.",
            {
                S: (
                    "The founding of Dorfin by Odeh and Haddad goes back to 2015.",
                    "Dorfin dates back to 2015.",
                    "Dorfin goes back to 2015.",
                    "The year 2015 saw the birth of Dorfin.",
                    "Dorfin started life in 2015.",
                ),
                C: (
                    "Dorfin started life in 2012.",
                ),
                U: (
                    "Rana Odeh came into being in 2015.",
                    "Sami Haddad started life in 2015.",
                ),
            },
        ),
        "came-out": (
            "Dorfin launched the Selma phone in May 2020.",
            {
                S: (
                    "The Selma phone hit the shelves in May 2020.",
                    "The Selma phone came out in May 2020.",
                ),
                U: (
                    "Dorfin came out in May 2020.",
                    "Dorfin hit the shelves in May 2020.",
                ),
            },
        ),
        "an-end-in": (
            "The council ended the ban on cars in 2015.",
            {
                S: (
                    "The ban on cars came to an end in 2015.",
                    "The ban on cars drew to a close in 2015.",
                ),
            },
        ),
        "is-suing": (
            "Rana Odeh sued Dorfin for abandoning its charter.",
            {
                S: (
                    "Odeh is suing Dorfin over its abandonment of the charter.",
                    "Dorfin is being sued by Odeh over the abandonment of its charter.",
                ),
            },
        ),
        "each-other": (
            "Rana Odeh and Dorfin compete in the drone race.",
            {
                S: (
                    "Odeh and Dorfin are vying with each other in the drone race.",
                    "Odeh and Dorfin compete with one another in the drone race.",
                ),
                U: (
                    "Odeh and Dorfin accuse each other.",
                ),
            },
        ),
        "each-other-with": (
            "Googal and Metta compete with Kelbi and Dorfin.",
            {
                S: (
                    "Googal and Kelbi compete with each other.",
                ),
                U: (
                    "Googal and Metta compete with each other.",
                ),
            },
        ),
        "whose-backers": (
            "Amazar backs Anterop.",
            {
                S: (
                    "Among Anterop's backers is Amazar.",
                    "Anterop's backers include Amazar.",
                    "Anterop's backer is Amazar.",
                    "The backers of Anterop include Amazar.",
                ),
                U: (
                    "Among Amazar's backers is Anterop.",
                    "Amazar's backers include Anterop.",
                ),
            },
        ),
        "whose-founder": (
            "Rana Odeh founded Dorfin.",
            {
                S: (
                    "Dorfin's founder is Rana Odeh.",
                    "Dorfin's founders include Rana Odeh.",
                    "Among Dorfin's founders was Rana Odeh.",
                ),
                U: (
                    "Rana Odeh's founders include Dorfin.",
                ),
            },
        ),
        "whose-work": (
            "Xalai created the chatbot Grokon.",
            {
                S: (
                    "Grokon is the work of Xalai.",
                    "Grokon is a creation of Xalai.",
                    "Grokon is a product of Xalai.",
                    "Grokon is the brainchild of Xalai.",
                ),
                U: (
                    "Xalai is the work of Grokon.",
                    "Xalai is Grokon's creation.",
                ),
            },
        ),
        "whose-design": (
            "Rana Odeh designed the Harun bridge.",
            {
                S: (
                    "The Harun bridge is the work of Rana Odeh.",
                    "The Harun bridge is a work by Odeh.",
                    "The Harun bridge was Odeh's design.",
                ),
            },
        ),
        "turned-into": (
            "The old prison became a museum in 2020.",
            {
                S: (
                    "The old prison turned into a museum in 2020.",
                    "The old prison was turned into a museum in 2020.",
                    "The old prison evolved into a museum.",
                ),
                U: (
                    "The museum turned into an old prison in 2020.",
                ),
            },
        ),
        "turned-into-is": (
            "The old prison is a museum.",
            {
                U: (
                    "The old prison turned into a museum.",
                ),
            },
        ),
        "turned-into-ar": (
            "أصبح السجن القديم متحفا في 2020.",
            {
                S: (
                    "تحول السجن القديم إلى متحف في 2020.",
                ),
                U: (
                    "تحول المتحف إلى سجن قديم في 2020.",
                ),
            },
        ),
        "left-for": (
            "Adel Hanna moved from Dorfin to Kelbi.",
            {
                S: (
                    "Hanna left Dorfin for Kelbi.",
                    "Hanna quit Dorfin for Kelbi.",
                    "Hanna left Dorfin.",
                ),
                U: (
                    "Hanna left Kelbi for Dorfin.",
                    "Hanna left Dorfin for Sorin.",
                ),
            },
        ),
        "hired-away": (
            "Kelbi hired Adel Hanna away from Dorfin.",
            {
                S: (
                    "Hanna left Dorfin for Kelbi.",
                ),
                U: (
                    "Hanna left Kelbi for Dorfin.",
                    "Kelbi left Dorfin for Hanna.",
                ),
            },
        ),
        "moved-its-office": (
            "Dorfin moved its office from Cairo to Amman.",
            {
                U: (
                    "Dorfin left Cairo for Amman.",
                ),
            },
        ),
        "has-school": (
            "The village has a school.",
            {
                S: (
                    "There is a school in the village.",
                ),
                U: (
                    "The school has a village.",
                ),
            },
        ),
        "housed-in": (
            "The archive contains 4,000 maps.",
            {
                S: (
                    "4,000 maps are housed in the archive.",
                ),
                C: (
                    "900 maps are housed in the archive.",
                ),
            },
        ),
        "housed": (
            "The Selma museum is housed in the old prison.",
            {
                S: (
                    "The old prison houses the Selma museum.",
                    "The Selma museum occupies the old prison.",
                ),
                U: (
                    "The Selma museum houses the old prison.",
                ),
            },
        ),
        "flowed": (
            "Dorfin invested about $14 billion in Kelbi over the past five years.",
            {
                S: (
                    "Over the past half-decade some 14 billion dollars of Dorfin money has gone into Kelbi.",
                    "Around 14 billion dollars has flowed from Dorfin to Kelbi over the past five years.",
                ),
                U: (
                    "Some $14 billion of Kelbi's money has gone into Dorfin over the past five years.",
                    "$14 billion has gone from Sorin into Kelbi.",
                    "About $14 billion of profits has gone to Kelbi.",
                ),
            },
        ),
        "went-back": (
            "Rana Odeh donated $2 million to the Selma museum.",
            {
                S: (
                    "$2 million went from Odeh to the Selma museum.",
                ),
                U: (
                    "$2 million went from the Selma museum to Odeh.",
                ),
            },
        ),
        "unable": (
            "Kelbi could not pay the cost of the bridge.",
            {
                S: (
                    "Kelbi was unable to pay the cost of the bridge.",
                ),
                C: (
                    "Kelbi was able to pay the cost of the bridge.",
                ),
                U: (
                    "Kelbi was unable to build the bridge.",
                ),
            },
        ),
        "once": (
            "Rana Odeh was once a major investor in Dorfin.",
            {
                S: (
                    "Odeh was formerly a major investor in Dorfin.",
                    "Odeh was previously a major investor in Dorfin.",
                ),
                U: (
                    "Odeh is a major investor in Dorfin.",
                ),
            },
        ),
        "not-once": (
            "Rana Odeh is a major investor in Dorfin.",
            {
                U: (
                    "Odeh was formerly a major investor in Dorfin.",
                ),
            },
        ),
        "grew": (
            "Relations between Odeh and Dorfin became more and more complicated.",
            {
                S: (
                    "Relations between Odeh and Dorfin grew ever more complicated.",
                    "Relations between Odeh and Dorfin grew more complicated.",
                ),
            },
        ),
        "joined-as": (
            "In 2018 Rana Odeh joined Dorfin as a director.",
            {
                S: (
                    "Odeh became a director of Dorfin in 2018.",
                ),
                U: (
                    "Odeh became a director of Kelbi in 2018.",
                ),
            },
        ),
        "joined-it": (
            "Selma Group joined the alliance of Dorfin and Kelbi.",
            {
                S: (
                    "Selma Group is part of the alliance of Dorfin and Kelbi.",
                    "Selma Group is a member of the alliance of Dorfin and Kelbi.",
                ),
                U: (
                    "Odeh is part of the alliance of Dorfin and Kelbi.",
                ),
            },
        ),
        "to-join-it": (
            "Selma Group wants to join the alliance of Dorfin and Kelbi.",
            {
                U: (
                    "Selma Group is part of the alliance of Dorfin and Kelbi.",
                ),
            },
        ),
        "belongs": (
            "Gramma is Rana Odeh's news site.",
            {
                S: (
                    "Gramma belongs to Rana Odeh.",
                ),
                U: (
                    "Rana Odeh belongs to Gramma.",
                ),
            },
        ),
        "belongs-person": (
            "Omar is Rana Odeh's brother.",
            {
                U: (
                    "Omar belongs to Rana Odeh.",
                ),
            },
        ),
        "belongs-rival": (
            "Gramma is Dorfin's rival company.",
            {
                U: (
                    "Gramma belongs to Dorfin.",
                ),
            },
        ),
        "belongs-capital": (
            "Selma is Jordan's capital.",
            {
                U: (
                    "Selma belongs to Jordan.",
                ),
            },
        ),
        "belongs-platform": (
            "Gramma is Rana Odeh's social media platform.",
            {
                S: (
                    "Gramma belongs to Odeh.",
                ),
            },
        ),
        "belongs-site-of": (
            "Gramma is Odeh's partner company.",
            {
                U: (
                    "Gramma belongs to Odeh.",
                ),
            },
        ),
        "big-investor": (
            "Rana Odeh was once a major investor in Dorfin.",
            {
                S: (
                    "Odeh was once a big investor in Dorfin.",
                ),
            },
        ),
    }
)  # fmt: skip
