/** Given names that are met most, folded as `foldLetters` does: beside one of them a word in capitals is a family's name. */
export const givenNames: ReadonlySet<string> = new Set(
  `adela adelina adina adrian adriana agneta alex alexandra alexandru alexandrina alin alina ana anamaria anca andra andrada
  andrea andreea andrei angela anton antonia arpad attila aurel aurelia aurica barna beatrice bianca bogdan calin camelia
  carmen catalin catalina cezar cezara ciprian claudia claudiu codruta constantin constanta corina cornel cornelia cosmin
  cosmina costin crina cristian cristina csaba dan dana daniel daniela daria darius david delia denis denisa diana dinu dorel
  dorin dorina doru dragos dumitra dumitru ecaterina edit eduard elena elisabeta eliza emanuel emil emilia emma erika eszter
  eugen eugenia eva felicia ferenc filip florentina florian florica florin florina gabor gabriel gabriela george georgeta
  georgiana gheorghe gheorghita gina grigore horatiu horea ileana ilinca ilona imola imre ioan ioana ion ionel ionela ionut
  iosif irina istvan iulia iulian iuliana iuliu izabella janos jozsef julia karoly katalin kinga laszlo laura lavinia lenuta
  leon lia lidia ligia liliana lilla liviu livia loredana lorena luca lucia lucian luminita magda magdalena marcel marcela
  margareta maria mariana marin marina marius marta matei melinda mihaela mihai mihaita mihnea mircea mirela miruna monica
  nadia narcisa natalia nicolae nicoleta nicu norbert octavian ofelia oana olga olimpia ovidiu pal patricia paul paula pavel
  peter petre petru petronela radu raluca ramona raul razvan remus robert roberta rodica roland romeo roxana ruxandra sabina
  sanda sandor sara sebastian septimiu sergiu silvia silviu simona sorin sorina stefan stefania stela szilard teodor teodora
  teofil tiberiu timea titus toma traian tudor valentin valentina valeria valeriu vasile vasilica veronica victor victoria
  viorel viorica virgil virginia vlad zoltan zsofia zsolt`.split(/\s+/),
)
