import { wordList } from './word-list.ts';

/** The commoner given names of the regions that articles tell of; names of both genders are left out. */

/** Given names that women bear. */
export const women: ReadonlySet<string> = wordList(`
  Abigail Adelheid Adriana Agata Agnes Agnieszka Aida Aigerim Aigul Aisha Aissatou Aisulu Akosua Alba Albena
  Alejandra Aleksandra Alenka Alessandra Alexandra Alexia Alice Alicia Aliya Allison Alma Altagracia Amalia Amanda
  Amina Amélia Amélie Ana Anahit Anastasia Anaïs Anca Andreea Angela Angelina Angélica Anika Anita Anja Anke Ann
  Anna Annalena Anne Annegret Anneli Annelies Annette Annika Antonella Antonia Araceli Ariadna Asel Asha Astrid
  Aurora Aya Ayesha Aygul Aynur Ayşe Azra Aïcha Barbara Beatrice Beatriz Begoña Belén Benedetta Berit Bernadette
  Besa Betty Bibi Birgit Birte Blanca Blerta Bojana Božena Branka Brigitte Bronwyn Camila Carla Carmen Carolina
  Caroline Catalina Catarina Catherine Cecilia Cecília Celeste Chantal Charlotte Chiara Chinwe Chloé Christiane
  Christina Christine Claire Clara Clarisse Claudia Colette Consuelo Corazon Cristina Cynthia Cécile Céline Dagmar
  Dagný Daina Danica Daniela Danuta Deborah Diana Dilani Dilnoza Dina Dinara Dolores Dora Doris Dorota Dorothy
  Dragana Dulce Edita Efua Eileen Elaine Elena Eleni Eleonora Elif Elisa Elisabeth Elise Elizabeth Eliška Ella Ellen
  Elmira Elsa Elvira Emilia Emily Emma Erika Erna Esra Esther Eszter Eugenia Eunice Eva Evelyn Fadumo Fanta Fatima
  Fatma Fatou Feride Fernanda Filiz Fiona Flavia Florence Floriana Fotini Frances Francesca Francisca Françoise
  Freya Frida Funmilayo Gabriela Gabriella Galina Gayane Geneviève Georgina Ghada Gillian Giorgia Giovanna Giulia
  Gloria Gordana Grace Graciela Grażyna Greta Gudrun Gulmira Gulnara Gulnoza Guðrún Gwen Gülşen Hala Halina Hanan
  Hanna Hannah Hanne Harriet Heather Hedda Hedwig Heidi Helen Helena Helga Henriette Hilda Hina Hind Hiroko Hoda
  Hortense Huda Hélène Ida Ieva Ildikó Ilona Ilse Ilze Imane Inese Inga Ingeborg Ingrid Inna Inés Inês Ioana Irena
  Irene Irina Iris Irma Isabel Isabella Isabelle Iva Ivana Iveta Ivona Izabela Jacinta Jacqueline Jadranka Jadwiga
  Jana Jane Janet Jasna Jeanne Jelena Jennifer Jessica Jill Joan Joanna Johanna Josefina Josephine Josiane Joyce
  Juana Judit Judith Julia Juliana Julie Juliet Justina Justyna Kadri Kamala Karen Karin Karina Katarina Katarzyna
  Kate Katharina Katherine Kathleen Kathrin Katrin Kayoko Keiko Khadija Kirsten Kirsti Klara Klára Kristiina Kristin
  Kristina Krisztina Lamia Larisa Laura Laure Laurette Layla Leila Lena Lenka Leonor Lesley Leticia Leyla Lidia Lila
  Lilian Liliana Linda Lindiwe Lisa Liudmila Ljubica Lorena Lotte Louise Lourdes Lubna Lucia Luciana Lucie Lucrecia
  Lucía Ludmila Luisa Luísa Lynne Léa Lígia Maarja Madina Magdalena Mai Maja Malika Manal Manuela Mara Marcela
  Marcia Margaret Margarita Margit Margot Margrethe Marguerite Mari Maria Mariam Mariama Mariana Marianne Marie
  Mariella Marija Marika Marina Marisol Marit Marjan Marta Martha Martina Mary Maryam María Matilda Maud Maureen
  Meena Mercedes Mercy Merete Merike Mette Michaela Michelle Michèle Mila Milena Milica Mina Minna Mira Miriam
  Mirjana Moira Mona Monica Monika Monique Muna Mwanaidi Márta Mónica Nada Nadezhda Nadia Nadine Nadja Najat Naledi
  Nancy Naomi Natalia Natalie Natasha Nataša Natela Nathalie Nawal Nermin Nesrin Ngozi Nicole Nigar Nigora Nilufar
  Nina Ninette Nora Noura Noémie Nuria Núria Odile Ofelia Oksana Olena Olesya Olga Olivia Pabla Paloma Pamela
  Patricia Paula Pauline Pavlina Penelope Penny Perpetua Petra Philippa Philomena Phoebe Phyllis Pia Pilar Pirkko
  Polina Precious Priscilla Priya Rabia Rachel Radmila Ragnhild Raisa Rania Raquel Rasa Rebecca Regina Renata Renate
  Renée Retno Rita Ritva Roberta Rocío Rosa Rosalía Rosana Rosario Rose Rosemary Roxana Rukhsana Ruta Ruth Réka Rūta
  Sabina Sabine Sabrina Saida Sakshi Sally Salma Salome Saltanat Samantha Samira Sana Sandra Sanja Sanna Sara Sarah
  Saule Sebnem Selma Sevgi Shahnoza Shamma Shanelle Sharon Sheila Shirin Shirley Sigrid Sigrún Silvia Silvija Simona
  Siri Slavica Snežana Sofia Sofie Sofía Solange Solveig Sonia Sonja Sophia Sophie Stefania Stella Stephanie Sunita
  Susan Susana Susanna Susanne Sushma Suzana Suzanne Svetlana Svitlana Sylvia Sylvie Tamara Tania Tanja Tatiana
  Tatyana Teresa Thandiwe Thérèse Tiina Tina Tova Ulla Ulrike Umida Ursula Urszula Vaida Valentina Valeria Valérie
  Vanessa Vera Veronika Verónica Vesna Victoria Viktoria Viola Violeta Virginia Viviana Volda Wafa Wanda Wanjiku
  Wendy Winifred Ximena Yamina Yasmin Yelena Yolanda Yulia Yuliya Yvette Yvonne Zainab Zanele Zarina Zdenka Zeynep
  Zhanna Zilola Ziyoda Zodwa Zofia Zoya Zsuzsanna Zuzana Ágnes
`);

/** Given names that men bear. */
export const men: ReadonlySet<string> = wordList(`
  Aaron Abbas Abdelaziz Abdelhamid Abdoulaye Abdul Abdulla Abdullah Abdulrahman Abebe Abel Achille Adam Adel Adem
  Adrian Adriano Agostinho Ahmad Ahmed Aibek Akram Alain Alan Albert Alberto Alejandro Aleksandar Aleksander Aleksey
  Alessandro Alexander Alexandre Alexandru Alexei Alexey Aleš Alfonso Alfred Alfredo Ali Alibek Alisher Almaz Alpha
  Alvaro Amadou Ambrose Amin Amine Amir Anatoly Anders Andrea Andreas Andrei Andrej Andrew Andrey Andrii Andris
  Andrzej André Andrés Ante Antero Anthony Anton Antonio Antonis Antti António Anvar Arjan Arkady Arman Armando
  Armen Arnaud Arne Artem Arthur Artur Arturo Arvind Asad Asif Askar Askhat Atanas Attila Augusto Aurelio Axel
  Azamat Aziz Azizbek Babacar Bakyt Baltasar Baptiste Bart Bartosz Bashir Batyr Behzod Bekim Bekzod Ben Benedikt
  Beniamino Benito Benjamin Bernard Bernardo Besnik Bilal Björn Boban Bohdan Bojan Bolat Boris Borut Botir Boubacar
  Branislav Branko Brendan Brian Bruno Bulat Carl Carlas Carlo Carlos Cathal Cemal Cesar Charles Cheikh Christian
  Christoph Christophe Christopher Ciro Claudio Colin Constantin Cormac Cristian Cristóbal Cyril César Daan Dalibor
  Dan Daniel Daniele Danielo Danila Danilo Daniyar Danny Dario Darko Dauren David Davit Dawit Declan Dejan Delroy
  Demba Denis Dennis Deon Desmond Diego Dieter Dimitar Dimitri Dimitris Dinesh Dino Dirk Dmitri Dmitry Domingo
  Dominic Donald Dragan Dragomir Duarte Dušan Dylan Eamon Ebrima Eddie Edgar Edgars Eduard Eduardo Edward Egon
  Elchin Eldar Elias Elmar Emil Emiliano Emilio Emmanuel Enrico Enrique Eric Erik Erkin Erlan Ernest Ernesto Ernst
  Ervin Esteban Eugen Eugenio Evgeny Ezekiel Fabian Fabio Fabrice Fahad Faisal Farhad Farid Farkhod Farrukh Farukh
  Felipe Felix Ferenc Fernando Festus Filip Filippo Firdavs Flavio Florian Francesco Francis Francisco Franck Frank
  Franz François Fred Frederik Fredrik Friedrich Fuad Félix Gabriel Gabrielo Galym Gareth Gary Gaspar Gelu Geoffrey
  Georg George Georges Georgi Georgios Gerald Gerard Gergely Gerhard Germán Gernot Giancarlo Gianluca Gianni Gideon
  Gijs Gilbert Gilberto Gilles Giorgi Giorgio Giorgos Giovanni Giulio Giuseppe Givi Gjergj Gleb Glenn Godfrey
  Gonzalo Goran Gordon Graham Greg Gregor Gregory Grigol Guillaume Guillermo Gunnar Gunther Gurbanguly Gustav
  Gustavo Gyula György Gábor Gérard Habib Hakan Hakim Hamad Hamid Hamza Hans Harald Harold Harry Hasan Hassan Heikki
  Heinz Hendrik Henri Henrik Henrique Henry Herbert Hernán Hervé Hicham Hiroshi Horacio Howard Hrvoje Hubert Hugo
  Humberto Hussain Hussein Hélio Ian Ibrahim Ignacio Ignazio Igor Ihor Ilham Ilia Ilias Ilir Ilkka Ilya Imad Imre
  Ioannis Ion Isa Isaac Isidro Iskander Ismail Issa István Iurie Ivan Ivica Ivo Iñigo Jaak Jaap Jacek Jack Jacob
  Jacques Jahongir Jaime Jake Jakob Jakub Jalil Jamal James Jamoliddin Jamshed Jamshid Jan Janez Janko Jari Jarosław
  Jasem Jason Jassim Jasur Javier Jean Jens Jeremiah Jeremy Jerome Jesper Jesús Jim Jiří Joaquim Joaquín Joel Joeli
  Johan Johann Johannes John Jonas Jonathan Jordi Jorge Joris Josef Joseph Joshua Josip José João Joško Juan Juha
  Jukka Jules Julian Julien Julio Julián Juraj Jussi Justin Jérôme Jürgen Jānis Kaarel Kadyr Kai Kairat Kalle Kamal
  Kamil Kanat Karel Karim Karl Kaspar Kazimierz Keith Kenji Kenneth Kent Kevin Khaled Khalid Khalifa Khurshed Kiril
  Kjell Klaus Kofi Konrad Konstantin Konstantinos Kostas Krešimir Kristjan Kristof Krzysztof Kurt Kuzma Kwabena
  Kwame Kwasi Kyriakos Kári Károly Kārlis Lars Lasse Laurent Laurynas Lawrence Lazar Leif Leo Leon Leonard Leonardo
  Leonid Leopold Leszek Levan Levon Liam Lionel Lluís Lorenzo Lotfi Louis Lovemore Luc Luca Lucas Luciano Ludovic
  Ludvig Ludwig Luigi Luis Luka Lukas Lukáš Lutfi Luís László Maciej Magnus Mahdi Mahmoud Majid Maksim Mamadou
  Manfred Manish Manoj Mansour Manuel Marat Marc Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano
  Mario Marios Marius Mariusz Marián Mark Marko Markus Marlon Martin Martín Marwan Massimo Matei Matej Mateo Mateusz
  Mathias Matteo Matthew Matthias Matti Mauricio Maurizio Mauro Max Maxim Maxime Mehmet Mekonnen Michael Michał
  Michel Miguel Mihai Mihail Mihkel Mikael Mikhail Mikk Mikko Miklós Mikołaj Milan Miloš Mircea Mirko Miroslav Mirzo
  Mladen Modibo Mohamed Mohammad Mohammed Mohamud Mohsen Moritz Moses Moussa Mubarak Muhammad Muhammadu Muhammed
  Murod Musa Mustafa Mustapha Mykhailo Mykola Mário Márton Nabil Naim Naser Nasser Nathan Nathaniel Neil Nelson
  Nenad Nicholas Nicola Nicolae Nicolas Nicolás Niels Nigel Nihad Nikita Nikola Nikolai Nikolaos Nikolay Nikos Nils
  Nodir Norbert Norman Nuno Nurlan Nursultan Oktay Olaf Ole Oleg Oleh Oleksandr Oliver Olivier Omar Ondřej Orhan
  Orlando Oscar Oskar Osman Otabek Othmar Otto Ousmane Owen Pablo Paolo Pascal Patrice Patrick Patrik Pau Paul Paulo
  Paulus Pavel Pavol Paweł Pedro Peeter Pekka Per Peter Petr Petras Petro Petros Petru Petter Philip Philippe Pierre
  Pieter Piotr Plamen Prakash Predrag Pál Péter Quentin Rachid Radek Radoslav Radosław Radu Rafael Rafał Rainer
  Rainis Rajesh Rakesh Ralf Ralph Ramiro Ramon Ramón Rashad Ravi Ravshan Raymond Raúl Reinhard René Reto Ricardo
  Riccardo Richard Rob Robert Roberto Rodolfo Rodrigo Rogelio Roger Roland Rolf Roman Ronald Rory Rostam Ruben Rubén
  Rudolf Rudolph Rui Rune Ruslan Russell Rustam Ryszard Régis Saad Sadiq Said Saleh Salem Salim Salman Salvador
  Sameh Samer Sami Samir Samuel Samy Sanjay Santiago Sanzhar Sardar Sardor Sasha Saul Saša Scott Sean Sebastian
  Sebastien Sebastián Selim Serdar Serge Sergei Sergey Sergio Serhii Serik Severin Seán Shuhrat Siddhartha Sigmar
  Silvano Silvio Simon Siniša Slavko Slobodan Solomon Sorin Spiros Stanislav Stanisław Stefan Stefano Stelian
  Stelios Stephen Steve Steven Stig Stoyan Stéphane Suresh Sven Syrgak Sándor Sébastien Taavi Tadeusz Tahir Talal
  Talgat Tamás Tancredi Tarek Tarik Tariq Temir Temirlan Teodor Terence Terje Teuvo Thabiso Thaddeus Theodor
  Thibault Thierry Thomas Théodore Tiago Tibor Tihomir Tilek Tim Timo Timothy Timur Tobias Todd Todor Toivo Tom
  Tomasz Tomaž Tomislav Tommaso Tomás Tomáš Tony Tor Torsten Trevor Trygve Tudor Tunde Tuomas Tyrone Ulan Uldis Ulf
  Ulrich Ulugbek Umberto Umid Urmas Uwe Vadim Valdis Valentin Valeri Valeriu Valter Vardan Vasil Vasile Vassilis
  Vasyl Veaceslav Venkat Viacheslav Vicente Victor Vidar Vijay Vikram Viktor Ville Vincent Vincenzo Vishal Vitali
  Vitaliy Vitaly Vitor Vjekoslav Vlad Vladimir Vladislav Vlado Volker Volodymyr Vuk Waldemar Walid Walter Warren
  Werner Wiktor Wilfried Wilhelm Willem William Winston Wojciech Wolfgang Xavier Yahya Yann Yannick Yannis Yaw
  Yerbol Yerlan Yevgeny Younes Youssef Youssouf Yuri Yuriy Yusuf Yves Zakaria Zaur Zbigniew Zdeněk Zdravko Zeljko
  Zhanibek Zoltan Zoltán Zoran Zurab Álvaro Ángel Étienne Íñigo Óscar Łukasz Željko Žiga
`);
